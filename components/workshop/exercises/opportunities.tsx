'use client'

import { memo } from 'react'
import { editorTexts } from '@/content/texts/de/workshop-editor'
import { exerciseTexts, formTexts } from '@/content/texts/de/workshop-forms'
import { cellKey } from '@/lib/domain/map/keys'
import type { Id, Phase } from '@/lib/domain/map/model'
import { findCard, listKind } from '@/lib/domain/map/read'
import { TextField } from '../controls/fields'
import { useAct } from '../desk'
import { AddCard } from '../grid/add-card'
import { LinkField } from '../panel/link-fields'
import { useMap } from '../store/use-map'
import { MatrixPicture, RatingList } from '../views/matrix-view'
import { useOpportunities } from '../views/use-opportunities'
import { CardMenuButton } from './card-menu-button'

const texts = exerciseTexts.opportunities
const NONE: readonly Id[] = []

/** Pain points with the chances that answer them, then impact and effort of each chance. */
export function Opportunities() {
  const phases = useMap(map => map.phases)
  const pains = useMap(map => listKind(map, 'pain').length)
  const all = useOpportunities()
  const rated = all.filter(({ card }) => card.impact !== null && card.effort !== null)
  const choices = (kind: 'pain' | 'opportunity') => phases.map(({ id, name }) => ({ label: name, phaseId: id, kind }))
  return (
    <div className="by-phase" data-place="map">
      {pains === 0 && <p className="sentence">{texts.none}</p>}
      {phases.map(phase => (
        <PhasePains key={phase.id} phase={phase} />
      ))}
      <div className="deeds">
        <AddCard label={texts.addPain} choices={choices('pain')} />
        <AddCard label={texts.addChance} choices={choices('opportunity')} />
      </div>
      {all.length > 0 && (
        <section aria-label={editorTexts.matrix.title} className="matrix-view">
          <h4>{editorTexts.matrix.title}</h4>
          <p className="sentence">{editorTexts.matrix.sentence(rated.length, all.length)}</p>
          <MatrixPicture rated={rated} />
          <RatingList all={all} />
        </section>
      )}
    </div>
  )
}

function PhasePains({ phase }: { phase: Phase }) {
  const ids = useMap(map => map.cells[cellKey(phase.id, 'pain')] ?? NONE)
  if (ids.length === 0) return null
  return (
    <section aria-label={phase.name} data-place={`phase:${phase.id}`}>
      <h4>{phase.name}</h4>
      <ul>
        {ids.map(cardId => (
          <Pain key={cardId} cardId={cardId} />
        ))}
      </ul>
    </section>
  )
}

const Pain = memo(function Pain({ cardId }: { cardId: Id }) {
  const act = useAct()
  const card = useMap(map => findCard(map, cardId))
  if (!card) return null
  return (
    <li className="entry pain" data-card={cardId} data-place={`card:${cardId}`}>
      <TextField
        label={formTexts.text}
        isLabelHidden
        rows={2}
        value={card.text}
        onEdit={text => act.edit({ type: 'card.edit', cardId, patch: { text } })}
      />
      <CardMenuButton card={card} />
      <LinkField card={card} type="pain-opportunity" />
    </li>
  )
})
