'use client'

import { mapLabels } from '@/content/texts/de/map'
import { editorTexts } from '@/content/texts/de/workshop-editor'
import { formTexts } from '@/content/texts/de/workshop-forms'
import { maxLength } from '@/lib/domain/map/limits'
import type { OpportunityCard } from '@/lib/domain/map/model'
import { nameOf } from '../actions/tools'
import { DateField, TextField } from '../controls/fields'
import { useAct } from '../desk'
import { useMap } from '../store/use-map'
import { linkedNames } from './linked-names'
import { useOpportunities } from './use-opportunities'

const texts = editorTexts.plan

/** From the chance to the deed: who cares, how success shows, until when. */
export function PlanView() {
  const all = useOpportunities()
  const ready = all.filter(({ card }) => card.ownerRole && card.metric && card.due).length
  return (
    <section className="plan-view" aria-label={texts.title}>
      <h2>{texts.title}</h2>
      {all.length === 0 ? (
        <p className="muted">{texts.none}</p>
      ) : (
        <>
          <p>{texts.sentence(ready, all.length)}</p>
          <table className="tbl plan">
            <thead>
              <tr>
                <th scope="col">{mapLabels.lanes.opportunity}</th>
                <th scope="col">{mapLabels.columns.ownerRole}</th>
                <th scope="col">{mapLabels.columns.metric}</th>
                <th scope="col">{mapLabels.columns.due}</th>
              </tr>
            </thead>
            <tbody>
              {all.map(({ card, number }) => (
                <PlanRow key={card.id} card={card} number={number} />
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  )
}

function PlanRow({ card, number }: { card: OpportunityCard; number: number }) {
  const act = useAct()
  const answers = useMap(map => linkedNames(map, card.id))
  const edit = (patch: Partial<Pick<OpportunityCard, 'ownerRole' | 'metric' | 'due'>>) =>
    act.edit({ type: 'card.edit', cardId: card.id, patch })
  return (
    <tr data-place={`card:${card.id}`}>
      <th scope="row">
        <b className="disc-no">{number}</b>
        <div>
          <p>{nameOf(card)}</p>
          <p className="muted fine">{answers ? texts.answers(answers) : texts.nothing}</p>
        </div>
      </th>
      <td data-label={mapLabels.columns.ownerRole}>
        <TextField
          label={formTexts.ownerRole}
          isLabelHidden
          maxLength={maxLength('ownerRole')}
          value={card.ownerRole}
          onEdit={ownerRole => edit({ ownerRole })}
        />
      </td>
      <td data-label={mapLabels.columns.metric}>
        <TextField
          label={formTexts.metric}
          isLabelHidden
          rows={2}
          value={card.metric}
          onEdit={metric => edit({ metric })}
        />
      </td>
      <td data-label={mapLabels.columns.due}>
        <DateField label={formTexts.due} isLabelHidden value={card.due} onEdit={due => edit({ due })} />
      </td>
    </tr>
  )
}
