import { findCurvePersona } from '../read'
import type { Context, Finding, Rule } from './rule'
import { isBlank } from './rule'

const isAlways = () => true
const hasPersona = ({ map }: Context) => map.personas.length > 0

/** Whose journey, which situation, today or later: R1–R6. */
export const FRAME_RULES: readonly Rule[] = [
  {
    id: 'R1',
    level: 'missing',
    appliesTo: isAlways,
    find: ({ map }) => (map.personas.length === 0 ? [{ target: { type: 'map' } }] : []),
  },
  { id: 'R2', level: 'check', appliesTo: hasPersona, find: findSharedCurve },
  {
    id: 'R3',
    level: 'missing',
    appliesTo: hasPersona,
    find: ({ map }) =>
      map.personas.flatMap((persona): Finding[] => {
        if (persona.role === 'anti') return []
        const missing = isAllBlank(persona.goals) ? 'goal' : isBlank(persona.job) ? 'job' : null
        const target = { type: 'persona', personaId: persona.id } as const
        return missing ? [{ target, values: { persona: persona.name, missing } }] : []
      }),
  },
  {
    id: 'R4',
    level: 'check',
    appliesTo: hasPersona,
    find: ({ map }) =>
      map.personas.flatMap((persona): Finding[] => {
        const isDescribed = persona.age !== null || !isBlank(persona.occupation)
        const isExplained = !isAllBlank(persona.goals) || !isAllBlank(persona.frustrations)
        const target = { type: 'persona', personaId: persona.id } as const
        return isDescribed && !isExplained ? [{ target, values: { persona: persona.name } }] : []
      }),
  },
  {
    id: 'R5',
    level: 'missing',
    appliesTo: isAlways,
    find: ({ map }) => {
      const missing = (['situation', 'goal', 'expectation'] as const).filter(field => isBlank(map.scenario[field]))
      return missing.length > 0 ? [{ target: { type: 'scenario' }, values: { missing: missing.join(',') } }] : []
    },
  },
  { id: 'R6', level: 'missing', appliesTo: isAlways, find: findMixedState },
]

function findSharedCurve({ map, curves }: Context): Finding[] {
  const travellers = map.personas.filter(({ id, role }) => role === 'traveller' || id === map.mainPersonaId)
  const felt = new Set(curves.map(({ curve }) => findCurvePersona(map, curve)?.id))
  if (travellers.length < 2 || felt.size > 1) return []
  return [{ target: { type: 'map' }, values: { count: travellers.length } }]
}

function findMixedState({ map, cards, words }: Context): Finding[] {
  if (map.state === null) return [{ target: { type: 'map' } }]
  if (map.state === 'soll') return []
  return cards
    .filter(({ card }) => card.tags.some(words.future))
    .map(({ card }) => ({ level: 'check', target: { type: 'card', cardId: card.id }, values: { text: card.text } }))
}

function isAllBlank(texts: readonly string[]): boolean {
  return texts.every(isBlank)
}
