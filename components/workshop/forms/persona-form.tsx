'use client'

import { useCallback, useState } from 'react'
import { mapLabels } from '@/content/texts/de/map'
import { announceTexts } from '@/content/texts/de/workshop-editor'
import { formTexts } from '@/content/texts/de/workshop-forms'
import { createPersona } from '@/lib/domain/map/create'
import { maxLength } from '@/lib/domain/map/limits'
import type { Id, JourneyMap, Persona } from '@/lib/domain/map/model'
import { PERSONA_BASES, PERSONA_ROLES } from '@/lib/domain/map/vocabulary'
import { ListField, SelectField, TextField } from '../controls/fields'
import { Icon, PersonSign } from '../controls/icon'
import { Segment } from '../controls/segment'
import { useAct } from '../desk'
import { options } from '../panel/options'
import { newId } from '../store/registry'
import { useMap, useStore } from '../store/use-map'
import { Notice, type Said } from './notice'
import { PersonaDeeds, personaName } from './persona-deeds'

const texts = formTexts.persona
/** In `data-place`, where the focus goes when no persona is left. */
const ADD_PLACE = 'persona:add'

/** The personas of a map, the main one first to be named. `most` can be added here. */
export function PersonaForms({ most }: { most: number }) {
  const act = useAct()
  const personas = useMap(map => map.personas)
  const { said, hush, remove } = useRemoving()
  const add = () => {
    const persona = createPersona(newId())
    if (act.edit({ type: 'persona.add', persona })) act.focus(`persona:${persona.id}`)
  }
  return (
    <div className="personas" data-place={personas.length === 0 ? 'map' : undefined}>
      {personas.map((persona, index) => (
        <PersonaForm key={persona.id} personaId={persona.id} index={index} onRemove={() => remove(persona.id)} />
      ))}
      {personas.length < most && (
        <button
          type="button"
          className={personas.length === 0 ? 'btn ink' : 'btn'}
          data-place={ADD_PLACE}
          onClick={add}
        >
          <Icon name="plus" />
          {personas.length === 0 ? texts.addFirst : texts.add}
        </button>
      )}
      <Notice said={said} onEnd={hush} />
    </div>
  )
}

/** Deleting a persona: the focus goes to her neighbour, and the way back stays until something else is changed. */
function useRemoving() {
  const act = useAct()
  const store = useStore()
  const map = useMap(current => current)
  const [gone, setGone] = useState<{ said: Said; map: JourneyMap } | null>(null)
  const hush = useCallback(() => setGone(null), [])
  const remove = (personaId: Id) => {
    const text = announceTexts.removed(personaName(map, personaId))
    const index = map.personas.findIndex(persona => persona.id === personaId)
    act.seal()
    if (!act.edit({ type: 'persona.remove', personaId })) return
    const { map: left } = store.getSnapshot()
    if (!left) return
    const onUndo = () => {
      act.undo()
      act.focus(`persona:${personaId}`)
    }
    setGone({ said: { text, onUndo }, map: left })
    const neighbour = left.personas[Math.min(index, left.personas.length - 1)]
    act.focus(neighbour ? `persona:${neighbour.id}` : ADD_PLACE)
  }
  return { said: gone?.map === map ? gone.said : null, hush, remove }
}

type PersonaFormProps = { personaId: Id; index: number; onRemove: () => void }

function PersonaForm({ personaId, index, onRemove }: PersonaFormProps) {
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
      <PersonaDeeds personaId={personaId} onRemove={onRemove} />
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

function readAge(text: string): number | null {
  const age = Number(text)
  return text !== '' && Number.isInteger(age) && age >= 0 && age <= 150 ? age : null
}
