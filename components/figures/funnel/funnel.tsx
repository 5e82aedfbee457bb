'use client'

import { useState } from 'react'
import { german, percent } from '@/content/texts/de/figures'
import { funnelTexts as texts } from '@/content/texts/de/figures/funnel'
import { largestLoss, ratesBetween, runFunnel } from '@/lib/domain/figures/funnel'
import { Frame } from '../parts/frame'
import { Outcome } from '../parts/outcome'
import { Slider } from '../parts/slider'

/** From visit to purchase; `counts` of the case, from the first stage to the last. Every gate can be opened. */
export function Funnel({ counts }: { counts: readonly number[] }) {
  const start = ratesBetween(counts)
  const [rates, setRates] = useState<readonly number[]>(start)
  const now = runFunnel(counts[0] ?? 0, rates).map(Math.round)
  const worst = largestLoss(now)
  return (
    <Frame label={texts.label} isChanged={changes(start, rates).length > 0} onReset={() => setRates(start)}>
      <Outcome text={resultOf(start, rates, now)} />
      <ol className="fn-gates">
        <li className="fn-head">
          <b>{texts.start}</b> <b className="num">{german(now[0] ?? 0)}</b>
        </li>
        {texts.stages.map((stage, index) => (
          <li key={stage}>
            <b>{stage}</b> <span className="num">{percent(rates[index] ?? 0)}</span>
            <b className="num">{german(now[index + 1] ?? 0)}</b>
            <Slider
              isBare
              label={texts.rate(stage)}
              text={texts.value(rates[index] ?? 0, now[index + 1] ?? 0)}
              value={Math.round((rates[index] ?? 0) * 100)}
              min={0}
              max={100}
              onChange={value => setRates(rates.with(index, value / 100))}
            />
            <span className={index === worst ? 'worst' : undefined}>
              {texts.lost((now[index] ?? 0) - (now[index + 1] ?? 0), index === worst)}
            </span>
          </li>
        ))}
      </ol>
    </Frame>
  )
}

/** Indices of the rates that were moved. */
function changes(start: readonly number[], rates: readonly number[]): number[] {
  return rates.flatMap((rate, index) => (Math.abs(rate - (start[index] ?? 0)) > 1e-9 ? [index] : []))
}

function resultOf(start: readonly number[], rates: readonly number[], now: readonly number[]): string {
  const first = now[0] ?? 0
  const purchases = now.at(-1) ?? 0
  const before = Math.round(runFunnel(first, start).at(-1) ?? 0)
  const moved = changes(start, rates)
  const [index] = moved
  if (index === undefined) {
    const worst = largestLoss(now)
    return texts.result(first, purchases, texts.stages[worst] ?? '', (now[worst] ?? 0) - (now[worst + 1] ?? 0))
  }
  if (moved.length > 1) return texts.changedMany(moved.length, purchases, purchases - before)
  const stage = texts.stages[index] ?? ''
  return texts.changed(stage, start[index] ?? 0, rates[index] ?? 0, purchases, purchases - before, before)
}
