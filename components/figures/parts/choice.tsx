'use client'

import { useId } from 'react'

type ChoiceProps<V extends string> = {
  legend: string
  options: readonly { value: V; label: string }[]
  /** null while nothing is chosen. */
  value: V | null
  onChange: (value: V) => void
  /** The legend is for screen readers only. */
  isQuiet?: boolean
}

/** One of a few: native radio buttons in one frame, the chosen cell ink. */
export function Choice<V extends string>({ legend, options, value, onChange, isQuiet = false }: ChoiceProps<V>) {
  const name = useId()
  return (
    <fieldset className="f-choice">
      <legend className={isQuiet ? 'vh' : undefined}>{legend}</legend>
      <div>
        {options.map(option => (
          <label key={option.value}>
            <input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
