'use client'

import { type CSSProperties, useId } from 'react'
import { signed } from '@/content/texts/de/figures'
import { peakEndTexts as texts } from '@/content/texts/de/figures/peak-end'
import { mean, remembered } from '@/lib/domain/figures/peak-end'
import { type Point, profile } from '../../map-sheet/line'

const HIGH = 2
const WIDTH = 500
const HEIGHT = 240
const LEVELS = [2, 1, 0, -1, -2]

type FeelingPlotProps = { values: readonly number[]; onChange: (index: number, value: number) => void }

/** Share (0–1) of the height from the top at which a feeling stands. */
const from = (feeling: number) => (HIGH - feeling) / (2 * HIGH)

/** The curve with one upright native range per point; at its right the mean and what is remembered, on the same scale. */
export function FeelingPlot({ values, onChange }: FeelingPlotProps) {
  const lowest = lowestOf(values)
  return (
    <div className="pe-plot">
      <div className="pe-levels" aria-hidden="true">
        {LEVELS.map(level => (
          <span key={level} style={at(level)}>
            {signed(level)}
          </span>
        ))}
      </div>
      <div className="pe-field">
        <Curve values={values} />
        {values.map((value, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a moment is its place in the journey
          <div key={index} className="pe-column">
            <input
              type="range"
              min={-HIGH}
              max={HIGH}
              value={value}
              aria-label={texts.moment(index + 1, values.length)}
              aria-orientation="vertical"
              aria-valuetext={texts.value(value)}
              onChange={event => onChange(index, event.target.valueAsNumber)}
            />
            <span className={`pe-point${value === lowest ? ' low' : ''}`} style={at(value)} aria-hidden="true">
              {signed(value)}
            </span>
            <span className="pe-foot" aria-hidden="true">
              {texts.foot[index]}
            </span>
          </div>
        ))}
      </div>
      <Summaries values={values} />
    </div>
  )
}

/** The lowest value; none while all are equal. */
function lowestOf(values: readonly number[]): number | null {
  const lowest = Math.min(...values)
  return lowest < Math.max(...values) ? lowest : null
}

function at(feeling: number): CSSProperties {
  return { top: `${from(feeling) * 100}%` }
}

function Curve({ values }: { values: readonly number[] }) {
  const id = useId()
  const y = (feeling: number) => from(feeling) * HEIGHT
  const column = WIDTH / values.length
  // Line and area end at the first and the last point: nothing is known beside them.
  const line = profile(values.map((value, index): Point => [column * (index + 0.5), y(value)]))
  const area = `${line}L${WIDTH - column / 2} ${y(0)}L${column / 2} ${y(0)}Z`
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      <pattern id={`${id}h`} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
        <path d="M0 3.5h7" className="pe-hatch" />
      </pattern>
      <clipPath id={`${id}o`}>
        <rect width={WIDTH} height={y(0)} />
      </clipPath>
      <clipPath id={`${id}u`}>
        <rect y={y(0)} width={WIDTH} height={y(0)} />
      </clipPath>
      {LEVELS.map(level => (
        <path key={level} d={`M0 ${y(level)}H${WIDTH}`} className={level === 0 ? 'pe-zero' : 'pe-level'} />
      ))}
      <path d={area} className="pe-area" clipPath={`url(#${id}o)`} />
      <path d={area} fill={`url(#${id}h)`} clipPath={`url(#${id}u)`} />
      <path d={`M0 ${y(0)}H${WIDTH}`} className="pe-zero" />
      <path d={line} className="pe-line" />
      <path d={`M0 ${y(mean(values))}H${WIDTH}`} className="pe-mean" />
    </svg>
  )
}

/** Height of a label in shares of the plot; closer marks are pushed apart. */
const LABEL = 0.11

function Summaries({ values }: { values: readonly number[] }) {
  const marks = [
    { name: texts.mean, value: mean(values), kind: 'mean' },
    ...remembered(values).map(value => ({ name: texts.memory, value, kind: 'memory' })),
  ].toSorted((a, b) => b.value - a.value)
  const places: number[] = []
  for (const { value } of marks) places.push(Math.max(from(value), (places.at(-1) ?? -1) + LABEL))
  const excess = Math.max(0, (places.at(-1) ?? 0) - 1)
  return (
    <div className="pe-marks" aria-hidden="true">
      {marks.map(({ name, value, kind }, index) => (
        <span key={`${kind}${value}`} className={kind}>
          <i style={at(value)} />
          <b style={{ top: `${((places[index] ?? 0) - excess) * 100}%` }}>
            {name} {signed(value, 1)}
          </b>
        </span>
      ))}
    </div>
  )
}
