import { german, signed } from '@/content/texts/de/figures'
import type { Measured } from '@/lib/domain/figures/survey'

type ScaleProps = {
  /** Lower end; the upper one is 100. */
  low: number
  isSigned: boolean
  rows: readonly (Measured & { name: string })[]
}

const TICKS = 4

/** Values on one scale, each with the bar of what chance may do. Spoken by the sentence above. */
export function Scale({ low, isSigned, rows }: ScaleProps) {
  const place = (value: number) => `${((Math.min(100, Math.max(low, value)) - low) / (100 - low)) * 100}%`
  const text = (value: number) => (isSigned ? signed(value) : german(value))
  return (
    <div className="sm-scale" aria-hidden="true">
      {rows.map(({ name, value, margin }) => (
        <div key={name} className="sm-row">
          <span>{name}</span>
          <i
            className="sm-band"
            style={{ left: place(value - margin), right: `calc(100% - ${place(value + margin)})` }}
          />
          <b style={{ left: place(value) }}>{text(value)}</b>
        </div>
      ))}
      <div className="sm-axis">
        {Array.from({ length: TICKS + 1 }, (_, index) => low + ((100 - low) / TICKS) * index).map(tick => (
          <span key={tick} style={{ left: place(tick) }}>
            {text(tick)}
          </span>
        ))}
      </div>
    </div>
  )
}
