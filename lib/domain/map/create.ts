import type { Card, Id, JourneyMap, Persona, Phase } from './model'
import { type CardKind, LANE_KINDS, type LaneKind, type PhaseKind } from './vocabulary'

const HIDDEN_AT_FIRST: readonly LaneKind[] = ['kpi', 'evidence', 'backstage']

/**
 * A map with empty fields, the given phases, all lanes (three of them hidden) and one curve for the main persona.
 * `ids` gives a fresh id at each call.
 */
export function createMap(ids: () => Id, phases: readonly { name: string; kind: PhaseKind }[], title = ''): JourneyMap {
  return {
    schemaVersion: 1,
    id: ids(),
    title,
    state: null,
    scenario: { situation: '', goal: '', expectation: '', start: '', end: '' },
    personas: [],
    mainPersonaId: null,
    owner: '',
    reviewDate: null,
    phases: phases.map(phase => createPhase(ids(), phase.name, phase.kind)),
    lanes: LANE_KINDS.map(kind => ({ kind, isHidden: HIDDEN_AT_FIRST.includes(kind) })),
    cards: {},
    cells: {},
    curves: [{ id: ids(), personaId: null, state: 'ist' }],
    emotions: {},
    links: [],
    decisions: [],
  }
}

/** A phase with nothing but its name. */
export function createPhase(id: Id, name: string, kind: PhaseKind = 'custom'): Phase {
  return { id, name, kind, customerGoal: '', duration: '' }
}

/** A persona with nothing but a name, who walks the journey and is still an assumption. */
export function createPersona(id: Id, name = ''): Persona {
  return {
    id,
    name,
    role: 'traveller',
    age: null,
    occupation: '',
    context: '',
    goals: [],
    frustrations: [],
    job: '',
    quote: '',
    basis: 'assumption',
    sourceNote: '',
  }
}

/** A card of the given kind with its special fields unset; an assumption until somebody says otherwise. */
export function createCard(kind: CardKind, id: Id, text = ''): Card {
  const base = { id, text, evidence: 'assumption' as const, source: '', tags: [] }
  switch (kind) {
    case 'touchpoint':
      return { ...base, kind, channel: 'other', mode: 'digital', ownership: 'own', isMomentOfTruth: false }
    case 'opportunity':
      return {
        ...base,
        kind,
        ownerRole: '',
        impact: null,
        effort: null,
        metric: '',
        due: null,
        personalisation: null,
        service: null,
      }
    case 'kpi':
      return { ...base, kind, baseline: '', target: '' }
    default:
      return { ...base, kind }
  }
}

/** The same text, evidence and tags as a card of another kind; special fields are lost. */
export function convertCard(card: Card, kind: CardKind): Card {
  const { id, text, evidence, source, tags } = card
  return { ...createCard(kind, id, text), evidence, source, tags }
}
