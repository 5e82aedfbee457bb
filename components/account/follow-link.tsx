'use client'

import { useSearchParams } from 'next/navigation'
import { Suspense } from 'react'
import { accountTexts } from '@/content/texts/de/account'
import { BrokenLink } from './broken-link'
import { useFragment } from './use-fragment'

const texts = accountTexts.link

/** Signs in with a mailed link, by a button; explains a link that does nothing any more. */
export function FollowLink() {
  return (
    <Suspense fallback={null}>
      <Following />
    </Suspense>
  )
}

function Following() {
  const fragment = useFragment()
  const isRefused = useSearchParams().has('error')
  const token = fragment?.get('token')
  const email = fragment?.get('email')
  if (!fragment) return null
  if (isRefused || !token || !email) {
    return (
      <BrokenLink title={texts.brokenTitle} text={texts.broken} href="/anmelden" note={texts.againNote}>
        {texts.again}
      </BrokenLink>
    )
  }
  return (
    <>
      <p>{texts.text(email)}</p>
      {/* A form, not a link: nothing that reads the page ahead may use the token up. */}
      <form className="account-form" action="/api/auth/callback/email-link">
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="email" value={email} />
        <button type="submit" className="sign">
          <span>
            {texts.submit}
            <small>{texts.submitNote}</small>
          </span>
        </button>
      </form>
      <div className="account-alt">
        <p>{texts.why}</p>
      </div>
    </>
  )
}
