import { impactEffortTexts as texts } from '@/content/texts/de/figures/impact-effort'
import type { Estimate } from '@/lib/domain/figures/rice'

/** The five steps of impact, from minimal to very high (Intercom). */
export const IMPACTS: readonly number[] = [0.25, 0.5, 1, 2, 3]
/** End of the scale, in person months. */
export const MOST_EFFORT = 8

/** Where „much“ begins: between low and medium impact, above two months. */
const MUCH_IMPACT = 1.5
const MUCH_EFFORT = 2.25

type MatrixProps = {
  estimates: readonly Estimate[]
  /** Indices from the first place to the last. */
  order: readonly number[]
  chosen: number
}

const x = (effort: number) => `${(effort / (MOST_EFFORT + 0.5)) * 100}%`
const y = (step: number) => `${100 - ((step + 0.5) / IMPACTS.length) * 100}%`

/** The chances as numbered stations in four fields; the number is the place. */
export function Matrix({ estimates, order, chosen }: MatrixProps) {
  return (
    <div className="ie-plot">
      <p className="ie-y" aria-hidden="true">
        {texts.impactAxis}
      </p>
      <div className="ie-field" aria-hidden="true">
        <i className="ie-across" style={{ top: y(MUCH_IMPACT) }} />
        <i className="ie-down" style={{ left: x(MUCH_EFFORT) }} />
        {texts.quadrants.map((name, index) => (
          <span key={name} className={`ie-name q${index}`} style={index % 2 ? { left: x(MUCH_EFFORT) } : undefined}>
            {name}
          </span>
        ))}
        {estimates.map(({ impact, effort }, index) => (
          <em
            key={texts.short[index]}
            className={effort > MOST_EFFORT / 2 ? 'before' : undefined}
            style={{ left: x(effort), top: y(IMPACTS.indexOf(impact)) }}
          >
            {texts.short[index]}
          </em>
        ))}
        {estimates.map(({ impact, effort }, index) => (
          <b
            key={texts.chances[index]}
            className={index === chosen ? 'chosen' : undefined}
            style={{ left: x(effort), top: y(IMPACTS.indexOf(impact)) }}
          >
            {order.indexOf(index) + 1}
          </b>
        ))}
      </div>
      <p className="ie-x" aria-hidden="true">
        {texts.effortAxis}
        {[1, 2, 4, 6, 8].map(tick => (
          <span key={tick} style={{ left: x(tick) }}>
            {tick}
          </span>
        ))}
      </p>
      <ul className="vh">
        {order.map((index, place) => {
          const estimate = estimates[index]
          return (
            estimate && (
              <li key={texts.chances[index]}>
                {texts.point(texts.chances[index] ?? '', place + 1, estimate.impact, estimate.effort)}
              </li>
            )
          )
        })}
      </ul>
    </div>
  )
}
