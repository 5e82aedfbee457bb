import type { Metadata } from 'next'
import { AccountSheet } from '@/components/account/account-sheet'
import { ComesAlong } from '@/components/account/comes-along'
import { SignInForm } from '@/components/account/sign-in-form'
import { SignInNotice } from '@/components/account/sign-in-notice'
import { PageShell } from '@/components/shell/page-shell'
import { accountTexts } from '@/content/texts/de/account'
import '@/components/account/account.css'

export const dynamic = 'error'
export const metadata: Metadata = { title: accountTexts.signIn.title }

export default function SignInPage() {
  return (
    <PageShell>
      <AccountSheet title={accountTexts.signIn.title} aside={<ComesAlong />}>
        <SignInNotice />
        <SignInForm />
      </AccountSheet>
    </PageShell>
  )
}
