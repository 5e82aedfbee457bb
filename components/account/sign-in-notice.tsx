'use client'

import Link from 'next/link'
import { useSearchParams } from 'next/navigation'
import { Suspense } from 'react'
import { accountTexts } from '@/content/texts/de/account'
import { useProgress } from '../progress/use-progress'
import { continuation } from './continuation'

const texts = accountTexts.signIn

/** What to know before signing in: one is signed in already, or has just left. */
export function SignInNotice() {
  return (
    <Suspense fallback={null}>
      <Notice />
    </Suspense>
  )
}

function Notice() {
  const { viewer } = useProgress()
  const asked = useSearchParams()
  if (viewer.kind === 'member') {
    return (
      <div className="account-notice">
        <p>
          <b>{texts.already(viewer.name ?? viewer.email ?? '')}</b>
        </p>
        <p className="account-ways">
          <a className="btn s" href={continuation(`?${asked}`)}>
            {texts.alreadyOn}
          </a>
          <Link href="/konto" prefetch={false}>
            {texts.alreadyAccount}
          </Link>
        </p>
      </div>
    )
  }
  const isDeleted = asked.has('geloescht')
  if (!isDeleted && !asked.has('abgemeldet')) return null
  return (
    <p className="account-notice" role="status">
      <b>{isDeleted ? texts.deleted : texts.signedOut}</b> {isDeleted ? texts.deletedHelp : texts.signedOutHelp}
    </p>
  )
}
