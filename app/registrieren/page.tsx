import type { Metadata } from 'next'
import { AccountSheet } from '@/components/account/account-sheet'
import { ComesAlong } from '@/components/account/comes-along'
import { RegisterForm } from '@/components/account/register-form'
import { PageShell } from '@/components/shell/page-shell'
import { accountTexts } from '@/content/texts/de/account'
import '@/components/account/account.css'

export const dynamic = 'error'
export const metadata: Metadata = { title: accountTexts.register.title }

export default function RegisterPage() {
  return (
    <PageShell>
      <AccountSheet title={accountTexts.register.title} aside={<ComesAlong />}>
        <RegisterForm />
      </AccountSheet>
    </PageShell>
  )
}
