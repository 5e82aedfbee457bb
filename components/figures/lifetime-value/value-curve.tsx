import { euros, percent } from '@/content/texts/de/figures'
import { lifetimeTexts as texts } from '@/content/texts/de/figures/lifetime-value'
import { type LifetimeInput, lifetimeValue } from '@/lib/domain/figures/lifetime-value'

/** Ends of the scale of retention, in per cent. */
export const LOWEST = 50
export const HIGHEST = 95

const TICKS = [50, 60, 70, 80, 90]
const STEPS = Array.from({ length: HIGHEST - LOWEST + 1 }, (_, index) => LOWEST + index)

/** The value over the retention; at the point where one stands, what five points more would bring. */
export function ValueCurve({ input }: { input: LifetimeInput }) {
  const valueAt = (percents: number) => lifetimeValue({ ...input, retention: percents / 100 })
  const top = valueAt(HIGHEST) * 1.06
  const x = (percents: number) => ((percents - LOWEST) / (HIGHEST - LOWEST)) * 100
  const y = (value: number) => 100 - (value / top) * 100
  const here = Math.round(input.retention * 100)
  const next = here + 5
  const hasNext = next <= HIGHEST
  const line = STEPS.map((step, index) => `${index === 0 ? 'M' : 'L'}${x(step)} ${y(valueAt(step))}`).join('')
  const stair = `M${x(here)} ${y(valueAt(here))}H${x(next)}V${y(valueAt(next > HIGHEST ? here : next))}`
  const at = (percents: number) => ({ left: `${x(percents)}%`, top: `${y(valueAt(percents))}%` })
  return (
    <div className="lv-plot" aria-hidden="true">
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        {TICKS.map(tick => (
          <path key={tick} d={`M${x(tick)} 0V100`} className="lv-tick" />
        ))}
        <path d="M0 100H100" className="lv-ground" />
        <path d={`M${x(here)} 100V${y(valueAt(here))}`} className="lv-stem" />
        {hasNext && <path d={stair} className="lv-stair" />}
        <path d={line} className="lv-line" />
      </svg>
      <i style={at(here)} />
      <b style={at(here)} className="here">
        {euros(valueAt(here))}
      </b>
      {hasNext && (
        <>
          <i style={at(next)} className="next" />
          <b style={at(next)} className="next">
            {texts.gain(valueAt(next) - valueAt(here))}
          </b>
        </>
      )}
      {TICKS.map(tick => (
        <span key={tick} style={{ left: `${x(tick)}%` }}>
          {percent(tick / 100)}
        </span>
      ))}
    </div>
  )
}
