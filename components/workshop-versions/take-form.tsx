'use client'

import { useId, useState } from 'react'
import { mapVersionTexts as texts } from '@/content/texts/de/map-versions'

/** Name and button of a new state; a name may be left out. */
export function TakeForm({ onTake }: { onTake: (label: string) => void }) {
  const [label, setLabel] = useState('')
  const id = useId()
  return (
    <form
      className="take"
      onSubmit={event => {
        event.preventDefault()
        onTake(label.trim())
        setLabel('')
      }}
    >
      <div className="field">
        <label htmlFor={id}>{texts.label}</label>
        <span className="hint" id={`${id}-hint`}>
          {texts.labelHint}
        </span>
        <input
          id={id}
          className="input"
          value={label}
          maxLength={120}
          autoComplete="off"
          aria-describedby={`${id}-hint`}
          onChange={event => setLabel(event.target.value)}
        />
      </div>
      <button type="submit" className="btn ink">
        {texts.take}
      </button>
    </form>
  )
}
