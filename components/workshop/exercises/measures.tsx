'use client'

import { exerciseTexts, formTexts } from '@/content/texts/de/workshop-forms'
import type { OpportunityCard } from '@/lib/domain/map/model'
import { TextField } from '../controls/fields'
import { useAct } from '../desk'
import { AddCard } from '../grid/add-card'
import { PlanFields } from '../panel/card-fields'
import { LinkField } from '../panel/link-fields'
import { PersonalisationFields, ServiceFields } from '../panel/measure-fields'
import { useMap } from '../store/use-map'
import { useOpportunities } from '../views/use-opportunities'
import { CardMenuButton } from './card-menu-button'

const texts = exerciseTexts.measures

type MeasuresProps = { kind: 'personalisation' | 'service' }

/** Which chances are personalised, or measures of the service, and what belongs to each. */
export function Measures({ kind }: MeasuresProps) {
  const phases = useMap(map => map.phases)
  const all = useOpportunities()
  const count = all.filter(({ card }) => card[kind] !== null).length
  return (
    <div className="by-phase" data-place="map">
      <p className="sentence">{all.length === 0 ? texts.none : `${texts[kind](count)}.`}</p>
      <ul>
        {all.map(({ card }) => (
          <Measure key={card.id} card={card} kind={kind} />
        ))}
      </ul>
      <AddCard
        label={texts.add}
        choices={phases.map(({ id, name }) => ({ label: name, phaseId: id, kind: 'opportunity' }))}
      />
    </div>
  )
}

function Measure({ card, kind }: MeasuresProps & { card: OpportunityCard }) {
  const act = useAct()
  return (
    <li className="entry opportunity" data-card={card.id} data-place={`card:${card.id}`}>
      <TextField
        label={formTexts.text}
        isLabelHidden
        rows={2}
        value={card.text}
        onEdit={text => act.edit({ type: 'card.edit', cardId: card.id, patch: { text } })}
      />
      <CardMenuButton card={card} />
      <div className="measure">
        <LinkField card={card} type="pain-opportunity" />
        {kind === 'personalisation' ? <PersonalisationFields card={card} /> : <ServiceFields card={card} />}
        {card[kind] !== null && <PlanFields card={card} />}
      </div>
    </li>
  )
}
