'use client'

import { useId, useState } from 'react'
import { accountTexts } from '@/content/texts/de/account'
import { send } from './api'
import { forgetPerson } from './change-of-person'
import { FaultSummary } from './fault-summary'
import { PasswordField } from './password-field'
import { Question } from './question'
import { useForm } from './use-form'

const texts = accountTexts.konto

/** Deletes the account after the password was typed again; says before what is lost. */
export function DeleteAccount() {
  const [isAsking, setAsking] = useState(false)
  return (
    <>
      <p>{texts.deleteText}</p>
      <p className="muted">{texts.deleteHint}</p>
      <button type="button" className="btn danger" onClick={() => setAsking(true)}>
        {texts.deleteOpen}
      </button>
      {isAsking && <DeleteQuestion onClose={() => setAsking(false)} />}
    </>
  )
}

function DeleteQuestion({ onClose }: { onClose(): void }) {
  const form = useForm()
  const id = `${useId()}-password`

  async function erase(password: string) {
    const data = await form.run(() => send('DELETE', '/api/account', { password }))
    if (data) await forgetPerson('/anmelden?geloescht')
  }

  return (
    <Question title={texts.deleteQuestion} onClose={onClose}>
      <p>{texts.deleteText}</p>
      <form
        className="account-form"
        method="post"
        noValidate
        onSubmit={event => {
          event.preventDefault()
          void erase(String(new FormData(event.currentTarget).get('password') ?? ''))
        }}
      >
        {form.refusal && <FaultSummary refusal={form.refusal} fieldIds={{ password: id }} ref={form.summary} />}
        <PasswordField id={id} autoComplete="current-password" fault={form.faultOf('password')} />
        <div className="konto-buttons">
          <button type="submit" className="btn danger" aria-disabled={form.isBusy || undefined}>
            {texts.deleteConfirm}
          </button>
          <button type="button" className="btn" onClick={onClose}>
            {texts.keep}
          </button>
        </div>
      </form>
    </Question>
  )
}
