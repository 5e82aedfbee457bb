'use client'

import { useState } from 'react'
import { german } from '@/content/texts/de/figures'
import { kpiTreeTexts as texts } from '@/content/texts/de/figures/kpi-tree'
import { contribution, ratesBetween, runFunnel } from '@/lib/domain/figures/funnel'
import { Frame } from '../parts/frame'
import { Outcome } from '../parts/outcome'
import { Branch } from './branch'

type KpiTreeProps = {
  /** Of the case: people from the first stage to the purchase, cancelled purchases, contribution per bike in €. */
  counts: readonly number[]
  cancellations: number
  margin: number
}

const MOST_CANCELLED = 0.3
const NOBODY: readonly string[] = [...texts.rates, texts.cancelledRate].map(() => '')

/** From the result down to rates that somebody can work on. */
export function KpiTree({ counts, cancellations, margin }: KpiTreeProps) {
  const sessions = counts[0] ?? 0
  const purchasesBefore = counts.at(-1) ?? 0
  const start = [...ratesBetween(counts), cancellations / purchasesBefore]
  const [rates, setRates] = useState<readonly number[]>(start)
  const [names, setNames] = useState(NOBODY)
  const cancelled = rates.at(-1) ?? 0
  const purchases = runFunnel(sessions, rates.slice(0, -1)).at(-1) ?? 0
  const value = contribution(purchases, cancelled, margin)
  const moved = rates.flatMap((rate, index) => (Math.abs(rate - (start[index] ?? 0)) > 1e-9 ? [index] : []))
  const named = names.filter(name => name.trim() !== '').length

  const result = () => {
    const [index] = moved
    if (index === undefined) return texts.result(sessions, Math.round(purchases * (1 - cancelled)), margin)
    const after = value - contribution(purchasesBefore, start.at(-1) ?? 0, margin)
    const [from, to] = [start[index] ?? 0, rates[index] ?? 0]
    if (moved.length > 1) return texts.changedMany(moved.length, after)
    if (index === texts.rates.length) return texts.changedCancelled(from, to, after)
    const more = Math.round(purchases - purchasesBefore)
    return texts.changed(texts.rates[index] ?? '', from, to, more, (purchases - purchasesBefore) * margin, after)
  }
  const branch = (index: number, label: string, max: number) => (
    <Branch
      key={label}
      label={label}
      rate={rates[index] ?? 0}
      max={max}
      isMoved={moved.includes(index)}
      name={names[index] ?? ''}
      onRate={rate => setRates(rates.with(index, rate))}
      onName={name => setNames(names.with(index, name))}
    />
  )
  return (
    <Frame
      label={texts.label}
      isChanged={moved.length + named > 0}
      onReset={() => {
        setRates(start)
        setNames(NOBODY)
      }}
    >
      <Outcome text={result() + texts.names(named, names.length)} />
      <div className="kt-tree">
        <p className="kt-top">
          <b className="num">{texts.money(value)}</b> {texts.top}
        </p>
        <ul>
          <li>
            <p className="kt-node">
              <b className="num">{german(Math.round(purchases))}</b> {texts.purchases}, {texts.sessions(sessions)}
            </p>
            <ul>{texts.rates.map((label, index) => branch(index, label, 1))}</ul>
          </li>
          <li>
            <p className="kt-node">
              <b className="num">{german(Math.round(purchases * cancelled))}</b> {texts.cancelled}
            </p>
            <ul>{branch(texts.rates.length, texts.cancelledRate, MOST_CANCELLED)}</ul>
          </li>
        </ul>
      </div>
    </Frame>
  )
}
