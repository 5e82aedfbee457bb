'use client'

import { useMemo } from 'react'
import { mapLabels as labels } from '@/content/texts/de/map'
import { mapVersionTexts as texts } from '@/content/texts/de/map-versions'
import { type CellDifference, compareMaps, type MarkedCard } from '@/lib/domain/map/compare'
import type { JourneyMap } from '@/lib/domain/map/model'
import { markWords, wordsFor } from './difference-words'

type ComparisonProps = { before: JourneyMap; after: JourneyMap }

/** Two states side by side: cells with their cards first, then everything else in words. */
export function Comparison({ before, after }: ComparisonProps) {
  const { cells, values } = useMemo(() => compareMaps(before, after), [before, after])
  if (cells.length + values.length === 0) return <p className="same">{texts.same}</p>
  return (
    <div className="comparison">
      <p>
        <strong>{texts.summary(cells.length, values.length)}</strong>
      </p>
      {cells.length > 0 && (
        <Sides title={texts.cellsTitle}>
          {cells.map(cell => (
            <CellRow key={`${cell.phase.id}:${cell.kind}`} cell={cell} />
          ))}
        </Sides>
      )}
      {values.length > 0 && (
        <Sides title={texts.valuesTitle}>
          {values.map(difference => {
            const words = wordsFor(difference, difference.type === 'curve' && !difference.after ? before : after)
            return (
              <tr key={words.subject}>
                <th scope="row">{words.subject}</th>
                <td>{words.before || <Nothing />}</td>
                <td>{words.after || <Nothing />}</td>
              </tr>
            )
          })}
        </Sides>
      )}
    </div>
  )
}

function Sides({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <table className="tbl sides">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.place}</th>
          <th scope="col">{texts.ago}</th>
          <th scope="col">{texts.now}</th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  )
}

function CellRow({ cell: { phase, kind, before, after } }: { cell: CellDifference }) {
  const isOrder = [...before, ...after].every(({ mark }) => mark === 'same')
  return (
    <tr>
      <th scope="row">
        <span>{phase.name}</span>
        <small>{labels.lanes[kind]}</small>
        {isOrder && <small>{texts.order}</small>}
      </th>
      <td>
        <Cards cards={before} />
      </td>
      <td>
        <Cards cards={after} />
      </td>
    </tr>
  )
}

function Cards({ cards }: { cards: readonly MarkedCard[] }) {
  if (cards.length === 0) return <Nothing />
  return (
    <ul>
      {cards.map(({ card, mark, fields }) => (
        <li key={card.id} className={mark}>
          <span>{card.text}</span>
          {mark !== 'same' && <small>{markWords(mark, fields)}</small>}
        </li>
      ))}
    </ul>
  )
}

function Nothing() {
  return <span className="muted">{texts.empty}</span>
}
