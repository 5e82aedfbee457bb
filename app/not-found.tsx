import type { Metadata } from 'next'
import Link from 'next/link'
import { TornSheet } from '@/components/course/torn-sheet'
import { PageShell } from '@/components/shell/page-shell'
import { shellTexts } from '@/content/texts/de/shell'

const texts = shellTexts.missing

export const metadata: Metadata = { title: texts.title }

/** One page for „missing“ and „not yours“: they look alike. */
export default function NotFound() {
  return (
    <PageShell>
      <TornSheet sign="?">
        <h1>{texts.title}</h1>
        <p className="read">{texts.text}</p>
        <Link className="sign" href="/kurs" prefetch={false}>
          <span>
            {texts.back}
            <small>{texts.backNote}</small>
          </span>
        </Link>
        <div className="more">
          <Link href="/" prefetch={false}>
            {texts.home}
          </Link>
          <Link href="/kurs/glossar" prefetch={false}>
            {texts.glossary}
          </Link>
          <Link href="/kurs/tipps" prefetch={false}>
            {texts.tips}
          </Link>
        </div>
      </TornSheet>
    </PageShell>
  )
}
