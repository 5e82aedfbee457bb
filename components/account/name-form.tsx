'use client'

import { useId, useState } from 'react'
import { accountTexts } from '@/content/texts/de/account'
import { refreshProgress } from '../progress/use-progress'
import { send } from './api'
import { FaultSummary } from './fault-summary'
import { Field } from './field'
import { useForm } from './use-form'

const texts = accountTexts.konto

/** Changes one's own name. */
export function NameForm({ name }: { name: string }) {
  const form = useForm()
  const id = `${useId()}-name`
  const [isSaved, setSaved] = useState(false)

  async function save(wish: string) {
    setSaved(false)
    const data = await form.run(() => send('PATCH', '/api/account', { name: wish }))
    if (!data) return
    setSaved(true)
    refreshProgress()
  }

  return (
    <form
      className="account-form"
      method="post"
      noValidate
      onSubmit={event => {
        event.preventDefault()
        void save(String(new FormData(event.currentTarget).get('name') ?? ''))
      }}
    >
      {form.refusal && <FaultSummary refusal={form.refusal} fieldIds={{ name: id }} ref={form.summary} />}
      <Field
        id={id}
        name="name"
        label={accountTexts.form.name}
        hint={accountTexts.form.nameHint}
        autoComplete="name"
        defaultValue={name}
        fault={form.faultOf('name')}
      />
      <p className="account-ways">
        <button type="submit" className="btn" aria-disabled={form.isBusy || undefined}>
          {texts.saveName}
        </button>
        <span role="status">{isSaved && texts.nameSaved}</span>
      </p>
    </form>
  )
}
