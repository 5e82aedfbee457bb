'use client'

import Link from 'next/link'
import { useId, useState } from 'react'
import { accountTexts } from '@/content/texts/de/account'
import { AccountForm } from './account-form'
import { send } from './api'
import { EmailField } from './email-field'
import { Field } from './field'
import { OtherWay } from './other-way'
import { Outcome } from './outcome'
import { PasswordField } from './password-field'
import { useForm } from './use-form'

const texts = accountTexts.register

/** Name, address and password; then a mail decides. */
export function RegisterForm() {
  const form = useForm()
  const id = useId()
  const [sentTo, setSentTo] = useState<string | null>(null)
  const ids = { name: `${id}-name`, email: `${id}-email`, password: `${id}-password` }

  async function register({ name = '', email = '', password = '' }: Record<string, string>) {
    const data = await form.run(() => send('POST', '/api/account', { name, email, password }))
    if (data) setSentTo(email)
  }

  return (
    <>
      {sentTo && (
        <Outcome title={texts.sentTitle}>
          <p>{texts.sent(sentTo)}</p>
          <p className="small">{texts.sentHelp}</p>
          <p className="account-ways">
            <button type="button" className="btn s" onClick={() => setSentTo(null)}>
              {texts.change}
            </button>
            <Link href="/kurs" prefetch={false}>
              {texts.on}
            </Link>
          </p>
        </Outcome>
      )}
      <div hidden={sentTo !== null}>
        <AccountForm form={form} fieldIds={ids} submit={texts.submit} note={texts.submitNote} onSubmit={register}>
          <Field
            id={ids.name}
            name="name"
            label={accountTexts.form.name}
            hint={accountTexts.form.nameHint}
            autoComplete="name"
            fault={form.faultOf('name')}
          />
          <EmailField id={ids.email} autoComplete="email" hint={texts.emailHint} fault={form.faultOf('email')} />
          <PasswordField
            id={ids.password}
            autoComplete="new-password"
            hint={accountTexts.form.newPasswordHint}
            fault={form.faultOf('password')}
          />
        </AccountForm>
        <div className="account-alt">
          <p>
            {texts.haveOne} <OtherWay to="/anmelden">{texts.signIn}</OtherWay>
          </p>
        </div>
      </div>
    </>
  )
}
