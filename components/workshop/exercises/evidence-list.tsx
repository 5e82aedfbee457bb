'use client'

import { memo } from 'react'
import { mapLabels } from '@/content/texts/de/map'
import { exerciseTexts } from '@/content/texts/de/workshop-forms'
import { cellKey } from '@/lib/domain/map/keys'
import type { Id, JourneyMap, Phase } from '@/lib/domain/map/model'
import { findCard, listKind } from '@/lib/domain/map/read'
import { lanesFor } from '@/lib/domain/map/views'
import type { CardKind, EvidenceLevel } from '@/lib/domain/map/vocabulary'
import { nameOf } from '../actions/tools'
import { AddCard } from '../grid/add-card'
import { EvidenceFields } from '../panel/card-fields'
import { useMap } from '../store/use-map'

const texts = exerciseTexts.evidence
const KINDS = lanesFor('evidence').filter((kind): kind is CardKind => kind !== 'emotion')

/** Card by card: how surely is it known, and from where. */
export function EvidenceList() {
  const phases = useMap(map => map.phases)
  const all = useMap(map => countCards(map))
  const proven = useMap(map => countCards(map, 'proven'))
  const partial = useMap(map => countCards(map, 'partial'))
  return (
    <div className="by-phase" data-place="map">
      <p className="sentence">{all === 0 ? texts.none : texts.sentence(proven, partial, all)}</p>
      {phases.map(phase => (
        <PhaseEvidence key={phase.id} phase={phase} />
      ))}
    </div>
  )
}

function countCards(map: JourneyMap, level?: EvidenceLevel): number {
  const cards = KINDS.flatMap(kind => [...listKind(map, kind)])
  return cards.filter(card => !level || card.evidence === level).length
}

function PhaseEvidence({ phase }: { phase: Phase }) {
  const cells = useMap(map => map.cells)
  const ids = KINDS.flatMap(kind => cells[cellKey(phase.id, kind)] ?? [])
  return (
    <section aria-label={phase.name} data-place={`phase:${phase.id}`}>
      <h4>{phase.name}</h4>
      <ul>
        {ids.map(cardId => (
          <Known key={cardId} cardId={cardId} />
        ))}
      </ul>
      <AddCard
        label={mapLabels.lanes.evidence}
        context={phase.name}
        choices={[{ label: phase.name, phaseId: phase.id, kind: 'evidence' }]}
      />
    </section>
  )
}

const Known = memo(function Known({ cardId }: { cardId: Id }) {
  const card = useMap(map => findCard(map, cardId))
  if (!card) return null
  return (
    <li className="entry known" data-card={cardId} data-place={`card:${cardId}`}>
      <p>
        <span className="kind">{mapLabels.lanes[card.kind]}</span> <span>{nameOf(card)}</span>
      </p>
      <div className="facts">
        <EvidenceFields card={card} />
      </div>
    </li>
  )
})
