'use client'

import type { Ref } from 'react'
import { accountTexts } from '@/content/texts/de/account'
import { Icon } from '../ui/icon'
import type { Refusal } from './api'

type FaultSummaryProps = {
  refusal: Refusal
  /** What else to say about a fault of the form as a whole. */
  help?: string
  /** Ids of the fields by their names. */
  fieldIds: Readonly<Record<string, string>>
  ref: Ref<HTMLDivElement>
}

/** What went wrong, above the form: a sentence, and for every field a way to it. */
export function FaultSummary({ refusal, help = refusal.help, fieldIds, ref }: FaultSummaryProps) {
  const inFields = refusal.faults.filter(({ path }) => path in fieldIds)
  const [whole] = refusal.faults.filter(({ path }) => !(path in fieldIds))
  const title =
    inFields.length > 0 ? accountTexts.form.faultsTitle(inFields.length) : (whole?.message ?? refusal.message)
  return (
    <div className="bad" ref={ref} tabIndex={-1}>
      <Icon name="warning" />
      <div>
        <b>{title}</b> {inFields.length === 0 && help}
        {inFields.length > 0 && (
          <ul>
            {inFields.map(({ path, message }) => (
              <li key={path}>
                <a
                  href={`#${fieldIds[path]}`}
                  onClick={event => {
                    event.preventDefault()
                    document.getElementById(fieldIds[path] ?? '')?.focus()
                  }}
                >
                  {message}
                </a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  )
}
