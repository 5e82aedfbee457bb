'use client'

import { type ReactNode, useState } from 'react'
import { duration, serviceTimesTexts as texts } from '@/content/texts/de/figures/service-times'
import { mean } from '@/lib/domain/figures/peak-end'
import { median, percentile } from '@/lib/domain/figures/service-times'
import { Frame } from '../parts/frame'
import { Outcome } from '../parts/outcome'
import { Slider } from '../parts/slider'

/** What the longest answer can be set to, in minutes; the measured one is added. */
const STEPS = [100, 120, 180, 240, 360, 480, 720, 960, 1440, 2160, 2880]
/** Ends of the logarithmic scale in minutes. */
const [SHORT, LONG] = [8, 3600]

/** Stones nearer than this share of the line stand alternately above and below it. */
const NEAR = 0.05

const share = (minutes: number) => Math.log(minutes / SHORT) / Math.log(LONG / SHORT)
const place = (minutes: number) => `${share(minutes) * 100}%`

/** Response times as stones on a line; the last one moves. `choose` stands above. */
export function ResponseTimes({ minutes, choose }: { minutes: readonly number[]; choose: ReactNode }) {
  const sorted = minutes.toSorted((a, b) => a - b)
  const measured = sorted.at(-1) ?? LONG
  const rest = sorted.slice(0, -1)
  const steps = [...new Set([...STEPS, measured])].toSorted((a, b) => a - b).filter(step => step >= (rest.at(-1) ?? 0))
  const [longest, setLongest] = useState(measured)
  const values = [...rest, longest]
  const sides = sidesOf(values)
  const half = (values.length - 1) / 2
  const [middle, average, late] = [median(values), mean(values), percentile(values, 0.9)]
  const isChanged = longest !== measured
  const change = isChanged ? texts.changed(measured, longest, mean(sorted), average, rest.length) : ''
  return (
    <Frame label={texts.label} isChanged={isChanged} onReset={() => setLongest(measured)}>
      {choose}
      <Outcome text={texts.result(middle, average, late) + change} />
      <div className="st-line" aria-hidden="true">
        {values.map((value, index) => (
          <i
            key={`${index === rest.length ? 'last' : value}`}
            className={`st-stone ${sides[index]}${index === half ? ' median' : ''}`}
            style={{ left: place(value) }}
          />
        ))}
        <Mark kind="mean" name={texts.marks.mean} minutes={average} />
        <Mark kind="median" name={texts.marks.median} minutes={middle} />
        <Mark kind="percentile" name={texts.marks.percentile} minutes={late} />
        {Object.entries(texts.ticks).map(([tick, label], index) => (
          <span key={tick} className={`st-tick${index === 0 ? ' first' : ''}`} style={{ left: place(Number(tick)) }}>
            {label}
          </span>
        ))}
      </div>
      <div className="f-controls">
        <Slider
          label={texts.longest}
          text={duration(longest)}
          value={steps.indexOf(longest)}
          min={0}
          max={steps.length - 1}
          onChange={index => setLongest(steps[index] ?? measured)}
        />
      </div>
    </Frame>
  )
}

type Side = 'on' | 'above' | 'below'

/** Where each stone stands: lonely ones on the line, in a crowd every other one above it. */
function sidesOf(values: readonly number[]): Side[] {
  const sides: Side[] = []
  const isNearNext = (index: number) => {
    const [value, next] = values.slice(index, index + 2)
    return value !== undefined && next !== undefined && share(next) - share(value) < NEAR
  }
  for (const index of values.keys()) {
    if (index > 0 && isNearNext(index - 1)) sides.push(sides[index - 1] === 'above' ? 'below' : 'above')
    else sides.push(isNearNext(index) ? 'above' : 'on')
  }
  return sides
}

type MarkProps = { kind: 'median' | 'mean' | 'percentile'; name: string; minutes: number }

function Mark({ kind, name, minutes }: MarkProps) {
  const isRight = share(minutes) > 0.5
  return (
    <span className={`st-mark ${kind}${isRight ? ' right' : ''}`} style={{ left: place(minutes) }}>
      <b>{name}</b> {duration(minutes)}
    </span>
  )
}
