'use client'

import { type CSSProperties, useId } from 'react'

type SliderProps = {
  label: string
  /** The value as people say it, with its unit. */
  text: string
  value: number
  min: number
  max: number
  step?: number
  onChange: (value: number) => void
  /** Only the route, its name and value stand elsewhere. */
  isBare?: boolean
}

/** A native range drawn as a route: walked line, dots ahead, a station where one stands. */
export function Slider({ label, text, value, min, max, step = 1, onChange, isBare = false }: SliderProps) {
  const id = useId()
  return (
    <div className="f-slider">
      {!isBare && (
        <p>
          <label htmlFor={id}>{label}</label> <b className="num">{text}</b>
        </p>
      )}
      <input
        id={id}
        type="range"
        aria-label={isBare ? label : undefined}
        aria-valuetext={text}
        value={value}
        min={min}
        max={max}
        step={step}
        style={{ '--at': (value - min) / (max - min) } as CSSProperties}
        onChange={event => onChange(event.target.valueAsNumber)}
      />
    </div>
  )
}
