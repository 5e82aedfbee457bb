import type { Metadata } from 'next'
import { AccountSheet } from '@/components/account/account-sheet'
import { ComesAlong } from '@/components/account/comes-along'
import { ForgotForm } from '@/components/account/forgot-form'
import { PageShell } from '@/components/shell/page-shell'
import { accountTexts } from '@/content/texts/de/account'
import '@/components/account/account.css'

export const dynamic = 'error'
export const metadata: Metadata = { title: accountTexts.forgot.title }

export default function ForgotPage() {
  return (
    <PageShell>
      <AccountSheet title={accountTexts.forgot.title} aside={<ComesAlong />}>
        <ForgotForm />
      </AccountSheet>
    </PageShell>
  )
}
