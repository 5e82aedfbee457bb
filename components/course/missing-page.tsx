'use client'

import Link from 'next/link'
import { shellTexts } from '@/content/texts/de/shell'
import { PageShell } from '../shell/page-shell'
import { TornSheet } from './torn-sheet'

const texts = shellTexts.missing

/** One page for „missing“ and „not yours“: they look alike. */
export default function MissingPage() {
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
