'use client'

import { mapLabels } from '@/content/texts/de/map'
import { formTexts } from '@/content/texts/de/workshop-forms'
import type { OpportunityCard, Personalisation, ServiceMeasure } from '@/lib/domain/map/model'
import { CHANNELS, CONSENT_BASES } from '@/lib/domain/map/vocabulary'
import { CheckField, SelectField, TextField } from '../controls/fields'
import { useAct } from '../desk'
import { options } from './options'

const texts = formTexts.measure

type MeasureProps = { card: OpportunityCard }

/** An opportunity may be a personalised measure, a service measure, or both. */
export function MeasureFields({ card }: MeasureProps) {
  return (
    <>
      <PersonalisationFields card={card} />
      <ServiceFields card={card} />
    </>
  )
}

export function PersonalisationFields({ card }: MeasureProps) {
  const act = useAct()
  const { personalisation: value } = card
  const set = (personalisation: Personalisation | null) =>
    act.edit({ type: 'card.edit', cardId: card.id, patch: { personalisation } })
  return (
    <>
      <CheckField
        isOn={value !== null}
        onChange={isOn => set(isOn ? { occasion: '', data: '', consent: 'open' } : null)}
      >
        {texts.personalisation}
      </CheckField>
      {value && (
        <div className="nested">
          <TextField label={texts.occasion} value={value.occasion} onEdit={occasion => set({ ...value, occasion })} />
          <TextField label={texts.data} value={value.data} onEdit={data => set({ ...value, data })} />
          <SelectField
            label={texts.consent}
            value={value.consent}
            options={options(CONSENT_BASES, mapLabels.consents)}
            onChoose={consent => set({ ...value, consent })}
          />
        </div>
      )}
    </>
  )
}

export function ServiceFields({ card }: MeasureProps) {
  const act = useAct()
  const { service: value } = card
  const set = (service: ServiceMeasure | null) => act.edit({ type: 'card.edit', cardId: card.id, patch: { service } })
  const minutes = (text: string) => {
    const number = Number(text.replace(',', '.'))
    return text.trim() !== '' && number > 0 && number <= 1_000_000 ? number : null
  }
  return (
    <>
      <CheckField isOn={value !== null} onChange={isOn => set(isOn ? { channel: 'phone', targetMinutes: null } : null)}>
        {texts.service}
      </CheckField>
      {value && (
        <div className="nested two">
          <SelectField
            label={texts.channel}
            value={value.channel}
            options={options(CHANNELS, mapLabels.channels)}
            onChoose={channel => set({ ...value, channel })}
          />
          <label className="field">
            <span className="label">{texts.targetMinutes}</span>
            <input
              className="input"
              type="number"
              min="1"
              max="1000000"
              value={value.targetMinutes ?? ''}
              onChange={event => set({ ...value, targetMinutes: minutes(event.target.value) })}
            />
          </label>
        </div>
      )}
    </>
  )
}
