import type { Metadata } from 'next'
import { AccountSheet } from '@/components/account/account-sheet'
import { NewPasswordForm } from '@/components/account/new-password-form'
import { PageShell } from '@/components/shell/page-shell'
import { accountTexts } from '@/content/texts/de/account'
import '@/components/account/account.css'

export const dynamic = 'error'
// The address carries a secret: nothing of it may go anywhere.
export const metadata: Metadata = { title: accountTexts.reset.title, robots: { index: false }, referrer: 'no-referrer' }

export default function NewPasswordPage() {
  return (
    <PageShell>
      <AccountSheet title={accountTexts.reset.title}>
        <NewPasswordForm />
      </AccountSheet>
    </PageShell>
  )
}
