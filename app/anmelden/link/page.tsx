import type { Metadata } from 'next'
import { AccountSheet } from '@/components/account/account-sheet'
import { FollowLink } from '@/components/account/follow-link'
import { PageShell } from '@/components/shell/page-shell'
import { accountTexts } from '@/content/texts/de/account'
import '@/components/account/account.css'

export const dynamic = 'error'
// The address carries a secret: nothing of it may go anywhere.
export const metadata: Metadata = { title: accountTexts.link.title, robots: { index: false }, referrer: 'no-referrer' }

export default function FollowLinkPage() {
  return (
    <PageShell>
      <AccountSheet title={accountTexts.link.title}>
        <FollowLink />
      </AccountSheet>
    </PageShell>
  )
}
