'use client'

import { useId, useState } from 'react'
import { accountTexts } from '@/content/texts/de/account'
import { AccountForm } from './account-form'
import { send } from './api'
import { EmailField } from './email-field'
import { OtherWay } from './other-way'
import { Outcome } from './outcome'
import { useForm } from './use-form'

const texts = accountTexts.forgot

/** Asks for a link to choose a new password. */
export function ForgotForm() {
  const form = useForm()
  const id = useId()
  const [sentTo, setSentTo] = useState<string | null>(null)
  const ids = { email: `${id}-email` }

  async function ask({ email = '' }: Record<string, string>) {
    const data = await form.run(() => send('POST', '/api/password-resets', { email }))
    if (data) setSentTo(email)
  }

  return (
    <>
      {sentTo && (
        <Outcome title={texts.sentTitle}>
          <p>{texts.sent(sentTo)}</p>
          <button type="button" className="btn s" onClick={() => setSentTo(null)}>
            {texts.again}
          </button>
        </Outcome>
      )}
      <div hidden={sentTo !== null}>
        <p>{texts.text}</p>
        <AccountForm form={form} fieldIds={ids} submit={texts.submit} note={texts.submitNote} onSubmit={ask}>
          <EmailField id={ids.email} autoComplete="username" fault={form.faultOf('email')} />
        </AccountForm>
      </div>
      <div className="account-alt">
        <p>
          <OtherWay to="/anmelden">{texts.back}</OtherWay>
        </p>
      </div>
    </>
  )
}
