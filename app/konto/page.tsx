import type { Metadata } from 'next'
import { Konto } from '@/components/account/konto'
import { PageShell } from '@/components/shell/page-shell'
import { accountTexts } from '@/content/texts/de/account'
import '@/components/account/account.css'

export const dynamic = 'error'
export const metadata: Metadata = { title: accountTexts.konto.title }

export default function KontoPage() {
  return (
    <PageShell>
      <div className="wrap konto">
        <h1>{accountTexts.konto.title}</h1>
        <noscript>
          <p className="bad">{accountTexts.noScript}</p>
        </noscript>
        <Konto />
      </div>
    </PageShell>
  )
}
