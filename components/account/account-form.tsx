'use client'

import type { ReactNode } from 'react'
import { accountTexts } from '@/content/texts/de/account'
import { FaultSummary } from './fault-summary'
import type { FormState } from './use-form'

type AccountFormProps = {
  form: FormState
  /** Ids of the fields by the names that the server uses for them. */
  fieldIds: Readonly<Record<string, string>>
  /** Help for a fault of the form as a whole. */
  help?: string
  submit: string
  /** Second line of the signpost: what happens. */
  note: string
  onSubmit(values: Record<string, string>): void
  children: ReactNode
}

/** A form that is sent by `fetch`: faults above, fields, one signpost. `method` keeps secrets out of the address. */
export function AccountForm({ form, fieldIds, help, submit, note, onSubmit, children }: AccountFormProps) {
  return (
    <form
      className="account-form"
      method="post"
      noValidate
      onSubmit={event => {
        event.preventDefault()
        const entries = [...new FormData(event.currentTarget)].map(([name, value]) => [name, String(value)])
        onSubmit(Object.fromEntries(entries))
      }}
    >
      {form.refusal && <FaultSummary refusal={form.refusal} help={help} fieldIds={fieldIds} ref={form.summary} />}
      {children}
      <button type="submit" className="sign" aria-disabled={form.isBusy || undefined}>
        <span>
          {submit}
          <small>{form.isBusy ? accountTexts.form.busy : note}</small>
        </span>
      </button>
    </form>
  )
}
