'use client'

import { useId } from 'react'
import { accountTexts } from '@/content/texts/de/account'
import { AccountForm } from './account-form'
import { send } from './api'
import { BrokenLink } from './broken-link'
import { enter } from './change-of-person'
import { PasswordField } from './password-field'
import { useForm } from './use-form'
import { useFragment } from './use-fragment'

const texts = accountTexts.reset

/** Chooses a new password with the mailed token. */
export function NewPasswordForm() {
  const form = useForm()
  const id = useId()
  const token = useFragment()?.get('token')
  const ids = { password: `${id}-password` }

  async function save({ password = '' }: Record<string, string>) {
    const data = await form.run(() => send('POST', '/api/password', { token, password }))
    if (data) await enter('/kurs')
  }

  if (token === null || form.faultOf('token')) {
    return (
      <BrokenLink title={texts.brokenTitle} text={texts.broken} href="/passwort-vergessen" note={texts.againNote}>
        {texts.again}
      </BrokenLink>
    )
  }
  return (
    <>
      <p>{texts.text}</p>
      <AccountForm form={form} fieldIds={ids} submit={texts.submit} note={texts.submitNote} onSubmit={save}>
        <PasswordField
          id={ids.password}
          label={accountTexts.form.newPassword}
          autoComplete="new-password"
          hint={accountTexts.form.newPasswordHint}
          fault={form.faultOf('password')}
        />
      </AccountForm>
    </>
  )
}
