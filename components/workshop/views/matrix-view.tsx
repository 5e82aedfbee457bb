'use client'

import { editorTexts } from '@/content/texts/de/workshop-editor'
import type { OpportunityCard } from '@/lib/domain/map/model'
import { nameOf } from '../actions/tools'
import { useAct } from '../desk'
import { RatingFields } from '../panel/card-fields'
import { useOpportunities } from './use-opportunities'

const texts = editorTexts.matrix
type Numbered = { card: OpportunityCard; number: number }

/** Impact × effort: a sentence, the picture, and the exact values as fields. */
export function MatrixView() {
  const all = useOpportunities()
  const rated = all.filter(({ card }) => card.impact !== null && card.effort !== null)
  return (
    <section className="matrix-view" aria-label={texts.title}>
      <h2>{texts.title}</h2>
      {all.length === 0 ? (
        <p className="muted">{texts.none}</p>
      ) : (
        <>
          <p>{texts.sentence(rated.length, all.length)}</p>
          <div className="matrix-pair">
            <MatrixPicture rated={rated} />
            <RatingList all={all} />
          </div>
        </>
      )}
    </section>
  )
}

const STEP = 76
const LEFT = 46
const SIZE = STEP * 5

/**
 * The field 5 × 5: effort to the right, impact upwards; several in one square stand side by side. What has an impact
 * above and an effort below the middle comes first.
 */
export function MatrixPicture({ rated }: { rated: readonly Numbered[] }) {
  const act = useAct()
  const squares = groupBySquare(rated)
  return (
    <svg className="matrix" viewBox={`0 -26 ${LEFT + SIZE + 4} ${SIZE + 70}`} aria-label={texts.title}>
      <rect x={LEFT} y="0" width={STEP * 2} height={STEP * 2} className="first" />
      {[0, 1, 2, 3, 4, 5].map(line => (
        <path
          key={line}
          d={`M${LEFT + line * STEP} 0V${SIZE}M${LEFT} ${line * STEP}H${LEFT + SIZE}`}
          className="step"
        />
      ))}
      <path d={`M${LEFT} 0V${SIZE}H${LEFT + SIZE}`} className="axis" />
      <text x={LEFT + 8} y="20" className="corner">
        {texts.quick}
      </text>
      <text x={LEFT + SIZE - 8} y="20" textAnchor="end" className="corner">
        {texts.big}
      </text>
      <text x={LEFT + 8} y={SIZE - 10} className="corner">
        {texts.small}
      </text>
      <text x={LEFT + SIZE - 8} y={SIZE - 10} textAnchor="end" className="corner">
        {texts.later}
      </text>
      <text x={LEFT + SIZE / 2} y={SIZE + 38} textAnchor="middle" className="ax">
        {texts.effort}
      </text>
      <text x={LEFT - 24} y="-10" className="ax">
        {texts.impact}
      </text>
      {[1, 2, 3, 4, 5].map(value => (
        <g key={value} className="tick">
          <text x={LEFT + (value - 0.5) * STEP} y={SIZE + 18} textAnchor="middle">
            {value}
          </text>
          <text x={LEFT - 12} y={(5 - value + 0.5) * STEP + 5} textAnchor="end">
            {value}
          </text>
        </g>
      ))}
      {[...squares.values()].flatMap(square =>
        square.map(({ card, number }, index) => {
          const x = LEFT + ((card.effort ?? 1) - 0.5) * STEP + (index - (square.length - 1) / 2) * 26
          const y = (5 - (card.impact ?? 1) + 0.5) * STEP
          return (
            // biome-ignore lint/a11y/useSemanticElements: a button cannot stand inside a drawing
            <g
              key={card.id}
              className="disc"
              role="button"
              tabIndex={0}
              aria-label={`${number}: ${nameOf(card)}`}
              onClick={() => act.focus(`rating:${card.id}`)}
              onKeyDown={event => event.key === 'Enter' && act.focus(`rating:${card.id}`)}
            >
              <circle cx={x} cy={y} r="15" />
              <text x={x} y={y + 5} textAnchor="middle">
                {number}
              </text>
            </g>
          )
        }),
      )}
    </svg>
  )
}

function groupBySquare(rated: readonly Numbered[]): Map<string, Numbered[]> {
  const squares = new Map<string, Numbered[]>()
  for (const entry of rated) {
    const key = `${entry.card.effort}:${entry.card.impact}`
    squares.set(key, [...(squares.get(key) ?? []), entry])
  }
  return squares
}

/** All opportunities with their number and their two values. */
export function RatingList({ all }: { all: readonly Numbered[] }) {
  return (
    <ol className="ratings" aria-label={texts.list} data-place="ratings">
      {all.map(({ card, number }) => (
        <li key={card.id} data-place={`rating:${card.id}`}>
          <b className="disc-no">{number}</b>
          <div>
            <p>{nameOf(card)}</p>
            <RatingFields card={card} />
          </div>
        </li>
      ))}
    </ol>
  )
}
