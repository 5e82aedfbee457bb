'use client'

import { accountTexts } from '@/content/texts/de/account'
import { AccountForm } from './account-form'
import { send } from './api'
import { BrokenLink } from './broken-link'
import { enter } from './change-of-person'
import { OtherWay } from './other-way'
import { useForm } from './use-form'
import { useFragment } from './use-fragment'

const texts = accountTexts.confirm

/** Confirms an address with the mailed token: by a button, because mail scanners open links by themselves. */
export function ConfirmAddress() {
  const form = useForm()
  const token = useFragment()?.get('token')

  async function confirm() {
    const data = await form.run(() => send('POST', '/api/account/confirmation', { token }))
    if (data) await enter('/kurs')
  }

  if (token === null || form.faultOf('token')) {
    return (
      <BrokenLink
        title={texts.brokenTitle}
        text={texts.broken}
        href="/anmelden"
        note={texts.signInNote}
        more={
          <p className="small">
            <OtherWay to="/registrieren">{texts.register}</OtherWay>
          </p>
        }
      >
        {texts.signIn}
      </BrokenLink>
    )
  }
  return (
    <>
      <p>{texts.text}</p>
      <AccountForm form={form} fieldIds={{}} submit={texts.submit} note={texts.submitNote} onSubmit={confirm}>
        {null}
      </AccountForm>
    </>
  )
}
