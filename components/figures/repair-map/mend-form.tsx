'use client'

import { type SubmitEvent, useId, useState } from 'react'
import { repairMapTexts as texts } from '@/content/texts/de/figures/repair-map'
import { ruleTexts } from '@/content/texts/de/rubric'
import type { Mend } from '@/lib/domain/figures/repair'
import type { JourneyMap } from '@/lib/domain/map/model'
import { findCard } from '@/lib/domain/map/read'
import type { Hint } from '@/lib/domain/map/rubric/rule'
import { Choice } from '../parts/choice'

type MendFormProps = {
  map: JourneyMap
  fault: Hint
  /** @returns the hint that is still raised; null when the fault is mended */
  onMend: (input: Mend) => Hint | null
}

const VALUES = (['-2', '-1', '0', '1', '2'] as const).map(value => ({ value, label: texts.values[value] }))

/** One field for one fault; what it still lacks stands below. */
export function MendForm({ map, fault, onMend }: MendFormProps) {
  const id = useId()
  const [text, setText] = useState(() => wordingOf(map, fault))
  const [value, setValue] = useState<(typeof VALUES)[number]['value'] | null>(null)
  const [complaint, setComplaint] = useState('')
  const words = texts.mends[fault.ruleId]
  const asksValue = fault.target.type === 'emotion'
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (asksValue && value === null) return setComplaint(texts.noValue)
    if (text.trim() === '') return setComplaint(texts.blank)
    const still = onMend({ text: text.trim(), value: value === null ? null : (Number(value) as Mend['value']) })
    setComplaint(still ? texts.still(ruleTexts[still.ruleId].text(still.values)) : '')
  }
  return (
    <form className="rm-form" onSubmit={submit} noValidate>
      {asksValue && <Choice legend={texts.value} options={VALUES} value={value} onChange={setValue} />}
      <div className="field">
        <label htmlFor={id}>{words?.label}</label>
        <p className="hint" id={`${id}-hint`}>
          {words?.hint}
        </p>
        <input
          id={id}
          className="input"
          type="text"
          autoComplete="off"
          maxLength={120}
          value={text}
          aria-invalid={complaint !== ''}
          aria-describedby={`${id}-hint${complaint ? ` ${id}-fault` : ''}`}
          onChange={event => setText(event.target.value)}
        />
        <p className="error" id={`${id}-fault`} role="alert">
          {complaint}
        </p>
      </div>
      <button type="submit" className="btn ink s">
        {texts.apply}
      </button>
    </form>
  )
}

/** What stands there now, where wording is the fault. */
function wordingOf(map: JourneyMap, { ruleId, target }: Hint): string {
  const isWording = ruleId === 'R23' || ruleId === 'R24'
  return isWording && target.type === 'card' ? (findCard(map, target.cardId)?.text ?? '') : ''
}
