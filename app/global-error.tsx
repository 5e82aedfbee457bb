'use client'

import { brokenTexts as texts } from '@/content/texts/de/broken'

/** A fault so deep that not even the frame of a page can be drawn: no style sheet, no script of ours is counted on. */
export default function GlobalError({ reset }: { error: Error; reset: () => void }) {
  return (
    <html lang="de">
      <body style={{ maxWidth: '36rem', margin: '12vh auto', padding: '0 1.25rem', font: '1.125rem/1.5 system-ui' }}>
        <title>{texts.title}</title>
        <h1>{texts.title}</h1>
        <p>{texts.text}</p>
        <p>
          <button type="button" onClick={reset}>
            {texts.retry}
          </button>{' '}
          <a href="/">{texts.home}</a>
        </p>
      </body>
    </html>
  )
}
