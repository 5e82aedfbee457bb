import type { CSSProperties } from 'react'
import { sampleSizeTexts as texts } from '@/content/texts/de/figures/sample-size'
import { casesPerGroup, weeksNeeded } from '@/lib/domain/figures/sample-size'

const WEEKS_OF_QUARTER = 13

type DurationsProps = { rate: number; difference: number; cases: number }

/** The test and the one for half the difference as bars in weeks; one line through both marks the end of the quarter. */
export function Durations({ rate, difference, cases }: DurationsProps) {
  const rows = [difference, difference / 2].map(wanted => {
    const perGroup = casesPerGroup(rate / 100, (rate + wanted) / 100)
    return { wanted, perGroup, weeks: weeksNeeded(perGroup, cases) }
  })
  const end = Math.max(WEEKS_OF_QUARTER * 1.15, ...rows.map(({ weeks }) => weeks))
  return (
    <div className="ss-bars">
      {rows.map(({ wanted, perGroup, weeks }, index) => (
        <p key={wanted}>
          <span>
            {index > 0 && texts.half}
            <b>{texts.row(wanted)}</b>
          </span>{' '}
          <span>{texts.amount(perGroup, weeks)}</span>
          <span className="ss-track" aria-hidden="true">
            <i className={weeks > WEEKS_OF_QUARTER ? 'long' : undefined} style={{ width: `${(weeks / end) * 100}%` }} />
          </span>
        </p>
      ))}
      <div
        className="ss-quarter"
        style={{ '--at': `${(WEEKS_OF_QUARTER / end) * 100}%` } as CSSProperties}
        aria-hidden="true"
      >
        <span>{texts.quarter}</span>
      </div>
    </div>
  )
}
