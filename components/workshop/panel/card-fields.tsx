'use client'

import { mapLabels } from '@/content/texts/de/map'
import { formTexts as texts } from '@/content/texts/de/workshop-forms'
import type { CardPatch } from '@/lib/domain/map/commands/command'
import { maxLength } from '@/lib/domain/map/limits'
import type { Card, KpiCard, OpportunityCard, TouchpointCard } from '@/lib/domain/map/model'
import { CHANNELS, MODES, OWNERSHIPS, RATINGS } from '@/lib/domain/map/vocabulary'
import { CheckField, DateField, ListField, SelectField, TextField } from '../controls/fields'
import { Segment } from '../controls/segment'
import { useAct } from '../desk'
import { EvidenceSegment } from './evidence-segment'
import { options } from './options'

type FieldsProps<C extends Card = Card> = { card: C }

/** Sets fields of a card. */
function useEdit(card: Card) {
  const act = useAct()
  return (patch: CardPatch) => void act.edit({ type: 'card.edit', cardId: card.id, patch })
}

/** How surely it is known, and from where. */
export function EvidenceFields({ card }: FieldsProps) {
  const edit = useEdit(card)
  return (
    <>
      <EvidenceSegment value={card.evidence} onChoose={evidence => edit({ evidence })} />
      <TextField
        label={texts.source}
        value={card.source}
        placeholder={texts.sourceHint}
        onEdit={source => edit({ source })}
      />
    </>
  )
}

/** The text of a card. */
export function CardText({ card, isLabelHidden }: FieldsProps & { isLabelHidden?: boolean }) {
  const edit = useEdit(card)
  return (
    <TextField
      label={texts.text}
      isLabelHidden={isLabelHidden}
      rows={2}
      value={card.text}
      onEdit={text => edit({ text })}
    />
  )
}

export function TouchpointFields({ card }: FieldsProps<TouchpointCard>) {
  const edit = useEdit(card)
  return (
    <>
      <div className="two">
        <SelectField
          label={texts.channel}
          value={card.channel}
          options={options(CHANNELS, mapLabels.channels)}
          onChoose={channel => edit({ channel })}
        />
        <SelectField
          label={texts.mode}
          value={card.mode}
          options={options(MODES, mapLabels.modes)}
          onChoose={mode => edit({ mode })}
        />
      </div>
      <Segment
        label={texts.ownership}
        value={card.ownership}
        options={options(OWNERSHIPS, mapLabels.ownerships)}
        onChoose={ownership => edit({ ownership })}
      />
      <CheckField isOn={card.isMomentOfTruth} onChange={isMomentOfTruth => edit({ isMomentOfTruth })}>
        {texts.momentOfTruth}
      </CheckField>
    </>
  )
}

/** Who cares, how success shows, until when. */
export function PlanFields({ card, isLabelHidden }: FieldsProps<OpportunityCard> & { isLabelHidden?: boolean }) {
  const edit = useEdit(card)
  return (
    <>
      <TextField
        label={texts.ownerRole}
        isLabelHidden={isLabelHidden}
        maxLength={maxLength('ownerRole')}
        value={card.ownerRole}
        onEdit={ownerRole => edit({ ownerRole })}
      />
      <TextField
        label={texts.metric}
        isLabelHidden={isLabelHidden}
        value={card.metric}
        onEdit={metric => edit({ metric })}
      />
      <DateField label={texts.due} isLabelHidden={isLabelHidden} value={card.due} onEdit={due => edit({ due })} />
    </>
  )
}

/** Impact and effort from 1 to 5. */
export function RatingFields({ card }: FieldsProps<OpportunityCard>) {
  const edit = useEdit(card)
  const steps = RATINGS.map(value => ({ value, label: String(value) }))
  return (
    <div className="two">
      <Segment label={texts.impact} value={card.impact} options={steps} onChoose={impact => edit({ impact })} />
      <Segment label={texts.effort} value={card.effort} options={steps} onChoose={effort => edit({ effort })} />
    </div>
  )
}

export function KpiFields({ card }: FieldsProps<KpiCard>) {
  const edit = useEdit(card)
  return (
    <div className="two">
      <TextField label={texts.baseline} value={card.baseline} onEdit={baseline => edit({ baseline })} />
      <TextField label={texts.target} value={card.target} onEdit={target => edit({ target })} />
    </div>
  )
}

export function TagFields({ card }: FieldsProps) {
  const edit = useEdit(card)
  return (
    <ListField
      label={texts.tags}
      hint={texts.tagsHint}
      values={card.tags}
      onEdit={tags => edit({ tags: tags.slice(0, 20).map(tag => tag.slice(0, 60)) })}
    />
  )
}
