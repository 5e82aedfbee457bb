import { LIMITS } from '../limits'
import type { JourneyMap, Persona } from '../model'
import { findPersona } from '../read'
import { assertNewId, assertRoom, type Change, getKnown, insertAt, type Outcome, patchFields } from './change'
import type { Command, PersonaCommand } from './command'

/** Personas. The first one becomes the main persona; when that goes, the next in order takes its place. */
export function applyPersona(map: JourneyMap, command: PersonaCommand): Outcome {
  if (command.type === 'persona.add') return add(map, command.persona, command.index)
  const at = map.personas.findIndex(persona => persona.id === command.personaId)
  const persona = getKnown(map.personas[at], command.personaId)
  switch (command.type) {
    case 'persona.edit': {
      const { next, back } = patchFields(persona, command.patch, ['id'])
      return { map: { ...map, personas: map.personas.with(at, next) }, inverse: { ...command, patch: back } }
    }
    case 'persona.promote':
      return {
        map: { ...map, mainPersonaId: persona.id },
        inverse: { type: 'persona.promote', personaId: map.mainPersonaId ?? persona.id },
      }
    case 'persona.remove':
      return remove(map, persona, at)
  }
}

function add(map: JourneyMap, persona: Persona, index?: number): Change {
  assertNewId(persona.id, findPersona(map, persona.id) !== null)
  assertRoom(map.personas.length, LIMITS.personas, 'personas')
  return {
    map: {
      ...map,
      personas: insertAt(map.personas, persona, index),
      mainPersonaId: map.mainPersonaId ?? persona.id,
    },
    inverse: { type: 'persona.remove', personaId: persona.id },
  }
}

function remove(map: JourneyMap, persona: Persona, index: number): Outcome {
  const clearing: Command[] = []
  for (const curve of map.curves) {
    if (curve.personaId === persona.id)
      clearing.push({ type: 'curve.edit', curveId: curve.id, patch: { personaId: null } })
  }
  for (const { ruleId, target } of map.decisions) {
    if (target.type !== 'persona' || target.personaId !== persona.id) continue
    clearing.push({ type: 'rule.undecide', ruleId, target })
  }
  const next = map.personas.find(other => other.id !== persona.id)
  if (next && map.mainPersonaId === persona.id) clearing.push({ type: 'persona.promote', personaId: next.id })
  if (clearing.length > 0) return { steps: [...clearing, { type: 'persona.remove', personaId: persona.id }] }
  return {
    map: { ...map, personas: map.personas.toSpliced(index, 1), mainPersonaId: next ? map.mainPersonaId : null },
    inverse: { type: 'persona.add', persona, index },
  }
}
