'use client'

import { mapLabels } from '@/content/texts/de/map'
import { formTexts } from '@/content/texts/de/workshop-forms'
import { createPersona } from '@/lib/domain/map/create'
import { maxLength } from '@/lib/domain/map/limits'
import type { Id, Persona } from '@/lib/domain/map/model'
import { PERSONA_BASES, PERSONA_ROLES } from '@/lib/domain/map/vocabulary'
import { ListField, SelectField, TextField } from '../controls/fields'
import { Icon, PersonSign } from '../controls/icon'
import { Segment } from '../controls/segment'
import { useAct } from '../desk'
import { options } from '../panel/options'
import { newId } from '../store/registry'
import { useMap } from '../store/use-map'

const texts = formTexts.persona

/** The personas of a map, the main one first to be named. `most` can be added here. */
export function PersonaForms({ most }: { most: number }) {
  const act = useAct()
  const personas = useMap(map => map.personas)
  const add = () => {
    const persona = createPersona(newId())
    if (act.edit({ type: 'persona.add', persona })) act.focus(`persona:${persona.id}`)
  }
  return (
    <div className="personas" data-place={personas.length === 0 ? 'map' : undefined}>
      {personas.map((persona, index) => (
        <PersonaForm key={persona.id} personaId={persona.id} index={index} />
      ))}
      {personas.length < most && (
        <button type="button" className={personas.length === 0 ? 'btn ink' : 'btn'} onClick={add}>
          <Icon name="plus" />
          {personas.length === 0 ? texts.addFirst : texts.add}
        </button>
      )}
    </div>
  )
}

function PersonaForm({ personaId, index }: { personaId: Id; index: number }) {
  const act = useAct()
  const persona = useMap(map => map.personas.find(candidate => candidate.id === personaId))
  if (!persona) return null
  const edit = (patch: Partial<Omit<Persona, 'id'>>) => void act.edit({ type: 'persona.edit', personaId, patch })
  return (
    <fieldset className="persona" data-place={`persona:${personaId}`}>
      <legend>
        <PersonSign />
        <span>{persona.name || texts.heading(index + 1)}</span>
      </legend>
      <div className="fields">
        <PersonaFrame persona={persona} edit={edit} />
        <PersonaInside persona={persona} edit={edit} />
      </div>
      <PersonaDeeds personaId={personaId} />
    </fieldset>
  )
}

type PartProps = { persona: Persona; edit: (patch: Partial<Omit<Persona, 'id'>>) => void }

function PersonaFrame({ persona, edit }: PartProps) {
  return (
    <>
      <TextField
        label={texts.name}
        maxLength={maxLength('name')}
        value={persona.name}
        onEdit={name => edit({ name })}
      />
      <div className="two">
        <label className="field">
          <span className="label">{texts.age}</span>
          <input
            className="input"
            type="number"
            min="0"
            max="150"
            value={persona.age ?? ''}
            onChange={event => edit({ age: readAge(event.target.value) })}
          />
        </label>
        <TextField
          label={texts.occupation}
          maxLength={maxLength('occupation')}
          value={persona.occupation}
          onEdit={occupation => edit({ occupation })}
        />
      </div>
      <TextField
        label={texts.context}
        hint={texts.contextHint}
        rows={2}
        value={persona.context}
        onEdit={context => edit({ context })}
      />
    </>
  )
}

function PersonaInside({ persona, edit }: PartProps) {
  return (
    <>
      <TextField label={texts.job} hint={texts.jobHint} rows={2} value={persona.job} onEdit={job => edit({ job })} />
      <ListField label={texts.goals} hint={texts.perLine} values={persona.goals} onEdit={goals => edit({ goals })} />
      <ListField
        label={texts.frustrations}
        hint={texts.perLine}
        values={persona.frustrations}
        onEdit={frustrations => edit({ frustrations })}
      />
      <TextField label={texts.quote} value={persona.quote} onEdit={quote => edit({ quote })} />
      <Segment
        label={texts.basis}
        value={persona.basis}
        options={options(PERSONA_BASES, mapLabels.personaBases)}
        onChoose={basis => edit({ basis })}
      />
      <TextField
        label={texts.sourceNote}
        placeholder={texts.sourceNoteHint}
        value={persona.sourceNote}
        onEdit={sourceNote => edit({ sourceNote })}
      />
      <SelectField
        label={texts.role}
        value={persona.role}
        options={options(PERSONA_ROLES, mapLabels.personaRoles)}
        onChoose={role => edit({ role })}
      />
    </>
  )
}

function PersonaDeeds({ personaId }: { personaId: Id }) {
  const act = useAct()
  const isMain = useMap(map => map.mainPersonaId === personaId)
  return (
    <div className="deeds">
      {isMain ? (
        <span className="tag">{texts.isMain}</span>
      ) : (
        <button type="button" className="btn s" onClick={() => act.edit({ type: 'persona.promote', personaId })}>
          {texts.promote}
        </button>
      )}
      <button type="button" className="btn s danger" onClick={() => act.edit({ type: 'persona.remove', personaId })}>
        {texts.remove}
      </button>
    </div>
  )
}

function readAge(text: string): number | null {
  const age = Number(text)
  return text !== '' && Number.isInteger(age) && age >= 0 && age <= 150 ? age : null
}
