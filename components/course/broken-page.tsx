'use client'

import { brokenTexts as texts } from '@/content/texts/de/broken'
import { shellTexts } from '@/content/texts/de/shell'
import { PageShell } from '../shell/page-shell'
import { TornSheet } from './torn-sheet'

/** A fault of ours: says what is safe, offers the same page again and a way out. */
export default function BrokenPage({ reset }: { reset: () => void }) {
  return (
    <PageShell>
      <TornSheet sign="!">
        <h1>{texts.title}</h1>
        <p className="read">{texts.text}</p>
        <button type="button" className="sign" onClick={reset}>
          <span>
            {texts.retry}
            <small>{texts.retryNote}</small>
          </span>
        </button>
        <div className="more">
          <a href="/kurs">{shellTexts.missing.back}</a>
          <a href="/">{shellTexts.missing.home}</a>
        </div>
      </TornSheet>
    </PageShell>
  )
}
