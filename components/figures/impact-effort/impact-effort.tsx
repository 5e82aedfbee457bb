'use client'

import { useState } from 'react'
import { german } from '@/content/texts/de/figures'
import { impactEffortTexts as texts } from '@/content/texts/de/figures/impact-effort'
import { type Estimate, ranking, rice } from '@/lib/domain/figures/rice'
import { Choice } from '../parts/choice'
import { Frame } from '../parts/frame'
import { Outcome } from '../parts/outcome'
import { Slider } from '../parts/slider'
import { IMPACTS, Matrix, MOST_EFFORT } from './matrix'

/** What the team of the case estimated, in the order of the reaches; the chapter's calculation has the same. */
const ESTIMATES = [
  { impact: 1, confidence: 0.8, effort: 0.5 },
  { impact: 2, confidence: 0.8, effort: 1 },
  { impact: 0.5, confidence: 0.5, effort: 6 },
  { impact: 0.5, confidence: 0.5, effort: 3 },
] as const
const CONFIDENCES = ['0.5', '0.8', '1'].map(value => ({ value, label: texts.confidenceValue(Number(value)) }))
const CHANCES = texts.chances.map((label, index) => ({ value: String(index), label }))

/** Four chances by impact and effort, ranked by RICE. `reaches`: people or cases per quarter, from the case. */
export function ImpactEffort({ reaches }: { reaches: readonly number[] }) {
  const start: readonly Estimate[] = ESTIMATES.map((estimate, index) => ({ ...estimate, reach: reaches[index] ?? 0 }))
  const [estimates, setEstimates] = useState(start)
  const [chosen, setChosen] = useState(0)
  const order = ranking(estimates)
  const estimate = estimates[chosen]
  const changed = estimates.flatMap((now, index) => (isSame(now, start[index]) ? [] : [index]))
  const set = (patch: Partial<Estimate>) =>
    setEstimates(estimates.map((other, index) => (index === chosen ? { ...other, ...patch } : other)))
  return (
    <Frame label={texts.label} isChanged={changed.length > 0} onReset={() => setEstimates(start)}>
      <Outcome text={resultOf(ranking(start), order, changed)} />
      <Matrix estimates={estimates} order={order} chosen={chosen} />
      <Ranking estimates={estimates} order={order} />
      <Choice
        legend={texts.choose}
        options={CHANCES}
        value={String(chosen)}
        onChange={value => setChosen(Number(value))}
      />
      {estimate && (
        <>
          <div className="f-controls">
            <Slider
              label={texts.impact}
              text={texts.impactValue(estimate.impact)}
              value={IMPACTS.indexOf(estimate.impact)}
              min={0}
              max={IMPACTS.length - 1}
              onChange={index => set({ impact: IMPACTS[index] ?? estimate.impact })}
            />
            <Slider
              label={texts.effort}
              text={texts.effortValue(estimate.effort)}
              value={estimate.effort}
              min={0.5}
              max={MOST_EFFORT}
              step={0.5}
              onChange={effort => set({ effort })}
            />
            <Choice
              legend={texts.confidence}
              options={CONFIDENCES}
              value={String(estimate.confidence)}
              onChange={value => set({ confidence: Number(value) })}
            />
          </div>
          <p className="f-hint">{texts.reach(estimate.reach)}</p>
        </>
      )}
    </Frame>
  )
}

function isSame(a: Estimate, b: Estimate | undefined): boolean {
  return a.impact === b?.impact && a.confidence === b.confidence && a.effort === b.effort
}

function resultOf(before: readonly number[], order: readonly number[], changed: readonly number[]): string {
  const names = order.map((index, place) => texts.entry(place + 1, texts.chances[index] ?? ''))
  const list = texts.result(names)
  const [only] = changed
  if (only === undefined) return list
  const moved = order.filter((index, place) => before[place] !== index)
  const name = texts.chances[only] ?? ''
  if (moved.length === 0) return changed.length === 1 ? texts.same(name) : texts.sameMany
  if (changed.length > 1) return texts.movedMany(moved.length)
  return texts.moved(name, before.indexOf(only) + 1, order.indexOf(only) + 1)
}

function Ranking({ estimates, order }: { estimates: readonly Estimate[]; order: readonly number[] }) {
  return (
    <table className="tbl ie-ranks">
      <thead>
        <tr>
          <th scope="col">{texts.table.place}</th>
          <th scope="col">{texts.table.chance}</th>
          <th scope="col" className="r">
            {texts.table.score}
          </th>
        </tr>
      </thead>
      <tbody>
        {order.map((index, place) => {
          const estimate = estimates[index]
          return (
            <tr key={texts.chances[index]}>
              <td>{place + 1}</td>
              <td>{texts.chances[index]}</td>
              <td className="r">{estimate && german(rice(estimate))}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
