'use client'

import { accountTexts } from '@/content/texts/de/account'
import { Outcome } from './outcome'

const texts = accountTexts.signIn

/** A link is on its way, if there is such an account. */
export function LinkSent({ email, onBack }: { email: string; onBack(): void }) {
  return (
    <Outcome title={texts.linkSentTitle}>
      <p>{texts.linkSent(email)}</p>
      <button type="button" className="btn s" onClick={onBack}>
        {texts.back}
      </button>
    </Outcome>
  )
}
