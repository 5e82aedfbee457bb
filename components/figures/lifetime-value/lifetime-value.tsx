'use client'

import { useState } from 'react'
import { percent } from '@/content/texts/de/figures'
import { lifetimeTexts as texts } from '@/content/texts/de/figures/lifetime-value'
import { type LifetimeInput, lifetimeValue, type Timing } from '@/lib/domain/figures/lifetime-value'
import { Choice } from '../parts/choice'
import { Frame } from '../parts/frame'
import { NumberField } from '../parts/number-field'
import { Outcome } from '../parts/outcome'
import { Slider } from '../parts/slider'
import { HIGHEST, LOWEST, ValueCurve } from './value-curve'

const TIMINGS = (['start', 'end'] as const).map(value => ({ value, label: texts.timings[value] }))
const INTEREST = 0.1
const MOST = 10_000

type LifetimeValueProps = {
  /** Contribution per contract and year in €, share of contracts kept after a year, number of contracts. */
  margin: number
  retention: number
  contracts: number
}

/** What a customer is worth by retention, interest and time of payment, and what five points more bring. */
export function LifetimeValue({ margin, retention, contracts }: LifetimeValueProps) {
  const start: LifetimeInput = { margin, retention, interest: INTEREST, timing: 'start' }
  const [input, setInput] = useState(start)
  // Number fields keep what was typed; after a reset they begin anew.
  const [resets, setResets] = useState(0)
  const isChanged = Object.entries(start).some(([name, value]) => input[name as keyof LifetimeInput] !== value)
  const set = (patch: Partial<LifetimeInput>) => setInput({ ...input, ...patch })
  const reset = () => {
    setInput(start)
    setResets(resets + 1)
  }
  return (
    <Frame label={texts.label} isChanged={isChanged} onReset={reset}>
      <Outcome text={resultOf(input, contracts)} />
      <ValueCurve input={input} />
      <Slider
        label={texts.retention}
        text={percent(input.retention)}
        value={Math.round(input.retention * 100)}
        min={LOWEST}
        max={HIGHEST}
        onChange={value => set({ retention: value / 100 })}
      />
      <div className="f-controls">
        <Slider
          label={texts.interest}
          text={percent(input.interest)}
          value={Math.round(input.interest * 100)}
          min={0}
          max={20}
          onChange={value => set({ interest: value / 100 })}
        />
        <NumberField
          key={resets}
          label={texts.margin}
          unit="€"
          value={input.margin}
          min={1}
          max={MOST}
          onChange={value => set({ margin: value })}
        />
        <Choice<Timing>
          legend={texts.timing}
          options={TIMINGS}
          value={input.timing}
          onChange={timing => set({ timing })}
        />
      </div>
    </Frame>
  )
}

function resultOf(input: LifetimeInput, contracts: number): string {
  const value = lifetimeValue(input)
  const result = texts.result(value, input.retention, input.interest, input.timing)
  const more = Math.round(input.retention * 100 + 5) / 100
  if (more >= 1) return result + texts.end
  return result + texts.next(value, lifetimeValue({ ...input, retention: more }), contracts)
}
