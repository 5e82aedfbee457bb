'use client'

import { useState } from 'react'
import { sampleSizeTexts as texts } from '@/content/texts/de/figures/sample-size'
import { casesPerGroup, roughCasesPerGroup, weeksNeeded } from '@/lib/domain/figures/sample-size'
import { Choice } from '../parts/choice'
import { Frame } from '../parts/frame'
import { NumberField } from '../parts/number-field'
import { Outcome } from '../parts/outcome'
import { Durations } from './durations'

/** Today's rate and the difference looked for, in per cent and points; cases in a quarter. */
type Input = { rate: number; difference: number; cases: number }

/** The chapter's three examples: what is tested, and how many cases a quarter brings. */
type Example = keyof typeof texts.names
type SampleSizeProps = { cases: Record<Example, number> }

const TESTS: Record<Example, Omit<Input, 'cases'>> = {
  saved: { rate: 25, difference: 5 },
  visited: { rate: 75, difference: 10 },
  bought: { rate: 2, difference: 0.4 },
}
const EXAMPLES = (['saved', 'visited', 'bought'] as const).map(value => ({ value, label: texts.names[value] }))
const WEEKS_OF_QUARTER = 13

/** Cases per group and duration of an A/B test, for the difference and for half of it. */
export function SampleSize({ cases }: SampleSizeProps) {
  const inputOf = (example: Example): Input => ({ ...TESTS[example], cases: cases[example] })
  const [input, setInput] = useState(inputOf('saved'))
  // Number fields keep what was typed; when values are set from elsewhere, they begin anew.
  const [sets, setSets] = useState(0)
  const replace = (next: Input) => {
    setInput(next)
    setSets(sets + 1)
  }
  const set = (patch: Partial<Input>) => setInput({ ...input, ...patch })
  const { rate, difference } = input
  const isPossible = rate + difference < 100
  return (
    <Frame label={texts.label}>
      <Outcome text={isPossible ? resultOf(input) : texts.over(100 - rate)} />
      {isPossible && <Durations {...input} />}
      <Choice
        legend={texts.examples}
        options={EXAMPLES}
        value={EXAMPLES.find(({ value }) => isEqual(input, inputOf(value)))?.value ?? null}
        onChange={example => replace(inputOf(example))}
      />
      <div className="f-controls ss-fields" key={sets}>
        <NumberField
          label={texts.rate}
          unit="%"
          value={rate}
          min={0.1}
          max={99}
          decimals={2}
          onChange={value => set({ rate: value })}
        />
        <NumberField
          label={texts.difference}
          unit={texts.points}
          value={difference}
          min={0.05}
          max={50}
          decimals={2}
          onChange={value => set({ difference: value })}
        />
        <NumberField
          label={texts.cases}
          unit=""
          value={input.cases}
          min={10}
          max={10_000_000}
          onChange={value => set({ cases: value })}
        />
      </div>
      <button
        type="button"
        className="btn s f-reset"
        aria-disabled={difference < 0.1}
        onClick={difference < 0.1 ? undefined : () => replace({ ...input, difference: difference / 2 })}
      >
        {texts.halve}
      </button>
    </Frame>
  )
}

function isEqual(a: Input, b: Input): boolean {
  return a.rate === b.rate && a.difference === b.difference && a.cases === b.cases
}

function resultOf({ rate, difference, cases }: Input): string {
  const [from, to] = [rate / 100, (rate + difference) / 100]
  const perGroup = casesPerGroup(from, to)
  const weeks = weeksNeeded(perGroup, cases)
  const result = texts.result(rate, rate + difference, perGroup, roughCasesPerGroup(from, to), weeks)
  return weeks > WEEKS_OF_QUARTER ? result + texts.long : result
}
