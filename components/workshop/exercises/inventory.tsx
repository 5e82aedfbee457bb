'use client'

import { memo } from 'react'
import { mapLabels } from '@/content/texts/de/map'
import { exerciseTexts, formTexts } from '@/content/texts/de/workshop-forms'
import type { CardPatch } from '@/lib/domain/map/commands/command'
import { cellKey } from '@/lib/domain/map/keys'
import type { Id, Phase } from '@/lib/domain/map/model'
import { findCard, listKind } from '@/lib/domain/map/read'
import { CHANNELS, OWNERSHIPS } from '@/lib/domain/map/vocabulary'
import { CheckField, SelectField, TextField } from '../controls/fields'
import { useAct } from '../desk'
import { AddCard } from '../grid/add-card'
import { options } from '../panel/options'
import { useMap } from '../store/use-map'
import { CardMenuButton } from './card-menu-button'

const texts = exerciseTexts.inventory
const NONE: readonly Id[] = []

/** All encounters by phase: what happens, over which channel, and whose it is. */
export function Inventory() {
  const phases = useMap(map => map.phases)
  const all = useMap(map => listKind(map, 'touchpoint').length)
  const foreign = useMap(map => listKind(map, 'touchpoint').filter(card => card.ownership !== 'own').length)
  return (
    <div className="by-phase" data-place="map">
      <p className="sentence">{texts.sentence(all, foreign)}</p>
      {phases.map(phase => (
        <PhaseInventory key={phase.id} phase={phase} />
      ))}
    </div>
  )
}

function PhaseInventory({ phase }: { phase: Phase }) {
  const ids = useMap(map => map.cells[cellKey(phase.id, 'touchpoint')] ?? NONE)
  return (
    <section aria-label={phase.name} data-place={`phase:${phase.id}`}>
      <h4>{phase.name}</h4>
      {ids.length === 0 && <p className="none">{texts.none}</p>}
      <ul>
        {ids.map(cardId => (
          <Encounter key={cardId} cardId={cardId} />
        ))}
      </ul>
      <div data-place={`cell:${phase.id}:touchpoint`}>
        <AddCard
          label={texts.add}
          context={phase.name}
          choices={[{ label: phase.name, phaseId: phase.id, kind: 'touchpoint' }]}
        />
      </div>
    </section>
  )
}

const Encounter = memo(function Encounter({ cardId }: { cardId: Id }) {
  const act = useAct()
  const card = useMap(map => findCard(map, cardId))
  if (card?.kind !== 'touchpoint') return null
  const edit = (patch: CardPatch) => void act.edit({ type: 'card.edit', cardId, patch })
  return (
    <li className="entry" data-card={cardId} data-place={`card:${cardId}`}>
      <TextField label={texts.text} isLabelHidden rows={2} value={card.text} onEdit={text => edit({ text })} />
      <CardMenuButton card={card} />
      <div className="facts">
        <SelectField
          label={formTexts.channel}
          value={card.channel}
          options={options(CHANNELS, mapLabels.channels)}
          onChoose={channel => edit({ channel })}
        />
        <SelectField
          label={mapLabels.columns.ownership}
          value={card.ownership}
          options={options(OWNERSHIPS, mapLabels.ownerships)}
          onChoose={ownership => edit({ ownership })}
        />
        <CheckField isOn={card.isMomentOfTruth} onChange={isMomentOfTruth => edit({ isMomentOfTruth })}>
          {formTexts.momentOfTruth}
        </CheckField>
      </div>
    </li>
  )
})
