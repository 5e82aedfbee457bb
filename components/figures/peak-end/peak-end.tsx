'use client'

import { useState } from 'react'
import { type Direction, peakEndTexts as texts } from '@/content/texts/de/figures/peak-end'
import { mean, remembered } from '@/lib/domain/figures/peak-end'
import { Choice } from '../parts/choice'
import { Frame } from '../parts/frame'
import { Outcome } from '../parts/outcome'
import { FeelingPlot } from './feeling-plot'

type Journey = keyof typeof texts.journeys

/** The two journeys of the chapter's calculation. */
const WORKED = { a: [1, 1, 1, 1, -2], b: [-1, 0, -1, 2, 1] } as const
const OPTIONS = (['a', 'b', 'mira'] as const).map(value => ({ value, label: texts.journeys[value] }))

/** An emotion curve of five values (−2 … +2), its mean against peak and end. `mira`: the five values of the case. */
export function PeakEnd({ mira }: { mira: readonly number[] }) {
  const journeys: Record<Journey, readonly number[]> = { ...WORKED, mira }
  const [journey, setJourney] = useState<Journey>('b')
  const [values, setValues] = useState<readonly number[]>(WORKED.b)
  const start = journeys[journey]
  const isChanged = values.some((value, index) => value !== start[index])
  const choose = (next: Journey) => {
    setJourney(next)
    setValues(journeys[next])
  }
  return (
    <Frame label={texts.label} isChanged={isChanged} onReset={() => setValues(start)}>
      <Outcome text={resultOf(values, isChanged ? start : null, texts.journeys[journey])} />
      <FeelingPlot values={values} onChange={(index, value) => setValues(values.with(index, value))} />
      <p className="f-hint">{texts.hint}</p>
      <Choice legend={texts.choose} options={OPTIONS} value={journey} onChange={choose} />
    </Frame>
  )
}

function resultOf(values: readonly number[], start: readonly number[] | null, journey: string): string {
  const memory = remembered(values)
  const result = texts.result(mean(values), memory)
  if (!start) return result
  const [before, now] = [remembered(start), memory]
  return result + texts.compared(journey, direction([mean(start)], [mean(values)]), direction(before, now))
}

/** Compares the higher and the lower possible value; unclear when they disagree. */
function direction(before: readonly number[], now: readonly number[]): Direction {
  const differences = [(now[0] ?? 0) - (before[0] ?? 0), (now.at(-1) ?? 0) - (before.at(-1) ?? 0)].map(difference =>
    Math.abs(difference) < 1e-9 ? 0 : Math.sign(difference),
  )
  if (differences.every(sign => sign === 0)) return 'same'
  if (differences.every(sign => sign >= 0)) return 'up'
  return differences.every(sign => sign <= 0) ? 'down' : 'unclear'
}
