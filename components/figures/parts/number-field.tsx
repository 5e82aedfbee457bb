'use client'

import { useId, useState } from 'react'
import { figureTexts, german } from '@/content/texts/de/figures'
import { readNumber } from '@/lib/domain/quiz/numeric/read-number'

type NumberFieldProps = {
  label: string
  unit: string
  value: number
  min: number
  max: number
  decimals?: number
  /** Called with numbers inside the limits only; while the text is none, the last one holds. */
  onChange: (value: number) => void
}

/** A number as Germans type it; what is expected stands below as long as it is something else. */
export function NumberField({ label, unit, value, min, max, decimals = 0, onChange }: NumberFieldProps) {
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const shown = typed ?? german(value, decimals)
  const fault = typed === null ? null : faultOf(typed, unit, min, max, decimals)
  const type = (text: string) => {
    setTyped(text)
    const read = readNumber(text, unit, decimals)
    if ('value' in read && read.value >= min && read.value <= max) onChange(read.value)
  }
  return (
    <div className="f-number field">
      <label htmlFor={id}>{label}</label>
      <span>
        <input
          id={id}
          className="input"
          type="text"
          inputMode="decimal"
          autoComplete="off"
          value={shown}
          aria-invalid={fault !== null}
          aria-describedby={fault ? `${id}-fault` : undefined}
          onChange={event => type(event.target.value)}
          onBlur={() => fault === null && setTyped(null)}
        />
        {unit}
      </span>
      {fault && (
        <p id={`${id}-fault`} className="error" role="alert">
          {fault}
        </p>
      )}
    </div>
  )
}

function faultOf(typed: string, unit: string, min: number, max: number, decimals: number): string | null {
  const limits = [german(min, decimals), german(max, decimals)] as const
  const read = readNumber(typed, unit, decimals)
  if ('problem' in read) {
    return read.problem === 'no-number'
      ? figureTexts.number.missing(...limits)
      : figureTexts.number.unreadable(...limits)
  }
  return read.value < min || read.value > max ? figureTexts.number.outside(...limits) : null
}
