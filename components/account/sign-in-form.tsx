'use client'

import Link from 'next/link'
import { useId, useState } from 'react'
import { accountFaults, accountTexts } from '@/content/texts/de/account'
import { AccountForm } from './account-form'
import { send } from './api'
import { enter } from './change-of-person'
import { continuation } from './continuation'
import { EmailField } from './email-field'
import { LinkSent } from './link-sent'
import { OtherWay } from './other-way'
import { PasswordField } from './password-field'
import { useForm } from './use-form'

const texts = accountTexts.signIn

/** Sign in with a password, or have a link mailed to the same address. */
export function SignInForm() {
  const form = useForm()
  const id = useId()
  const [linkSentTo, setLinkSentTo] = useState<string | null>(null)
  const ids = { email: `${id}-email`, password: `${id}-password` }

  async function signIn({ email = '', password = '' }: Record<string, string>) {
    if (email.trim() === '' || password === '') return form.refuse(incomplete(email, password))
    const data = await form.run(() => send('POST', '/api/session', { email, password }))
    if (data) await enter(continuation(location.search))
  }

  async function mailLink() {
    const email = document.querySelector<HTMLInputElement>(`#${CSS.escape(ids.email)}`)?.value ?? ''
    if (email.trim() === '') return form.refuse(incomplete(email, 'not asked for'))
    const data = await form.run(() => send('POST', '/api/sign-in-links', { email }))
    if (data) setLinkSentTo(email)
  }

  return (
    <>
      {linkSentTo && <LinkSent email={linkSentTo} onBack={() => setLinkSentTo(null)} />}
      <div hidden={linkSentTo !== null}>
        <AccountForm
          form={form}
          fieldIds={ids}
          help={form.refusal?.help || (form.refusal?.status === 400 ? texts.credentialsHelp : undefined)}
          submit={texts.submit}
          note={texts.submitNote}
          onSubmit={signIn}
        >
          <EmailField id={ids.email} autoComplete="username" fault={form.faultOf('email')} />
          <PasswordField
            id={ids.password}
            autoComplete="current-password"
            fault={form.faultOf('password')}
            aside={
              <Link className="small" href="/passwort-vergessen" prefetch={false}>
                {texts.forgot}
              </Link>
            }
          />
        </AccountForm>
        <div className="account-alt">
          <p>{texts.byLink}</p>
          <button type="button" className="btn s" aria-disabled={form.isBusy || undefined} onClick={mailLink}>
            {texts.sendLink}
          </button>
        </div>
        <div className="account-alt">
          <p>
            {texts.noAccount} <OtherWay to="/registrieren">{texts.register}</OtherWay>
          </p>
          <p>
            {texts.withoutBefore}{' '}
            <Link href="/kurs" prefetch={false}>
              {texts.without}
            </Link>
            {texts.withoutAfter}
          </p>
        </div>
      </div>
    </>
  )
}

/** Said at once, without asking the server. */
function incomplete(email: string, password: string) {
  const faults = []
  if (email.trim() === '') faults.push({ path: 'email', message: accountFaults.email })
  if (password === '') faults.push({ path: 'password', message: accountFaults.passwordMissing })
  return { status: 400, message: '', help: '', faults }
}
