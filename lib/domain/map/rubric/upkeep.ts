import { splitKey } from '../keys'
import { findPhase } from '../read'
import { CARD_KINDS } from '../vocabulary'
import { findNearDuplicates } from './duplicates'
import type { Context, Finding, Rule } from './rule'
import { isBlank } from './rule'

/** More than this is too much for one map (thresholds ours). */
const MOST = { phases: 7, touchpoints: 40, cell: 7 }

/** Size, transitions, who looks after it, hygiene: R29, R31–R33. */
export const UPKEEP_RULES: readonly Rule[] = [
  { id: 'R29', level: 'check', appliesTo: ({ map }) => map.phases.length > 0, find: findTooMuch },
  {
    id: 'R31',
    level: 'idea',
    appliesTo: ({ cards }) => cards.length > 0,
    find: ({ map, cards, words }) => {
      const isTagged = cards.some(({ card }) => card.tags.some(tag => words.waiting(tag) !== null))
      const isTimed = map.phases.some(phase => !isBlank(phase.duration))
      return isTagged || isTimed ? [] : [{ target: { type: 'map' } }]
    },
  },
  {
    id: 'R32',
    level: 'check',
    appliesTo: () => true,
    find: ({ map }) => {
      const missing = [...(isBlank(map.owner) ? ['owner'] : []), ...(map.reviewDate === null ? ['review'] : [])].join(
        ',',
      )
      return missing ? [{ target: { type: 'map' }, values: { missing } }] : []
    },
  },
  {
    id: 'R33',
    level: 'idea',
    appliesTo: ({ cards }) => cards.length > 1,
    find: ({ cards }) =>
      findNearDuplicates(cards).map(([first, second]) => ({
        target: { type: 'card', cardId: second.card.id },
        values: { text: second.card.text, phase: second.phase.name, otherPhase: first.phase.name },
      })),
  },
]

function findTooMuch({ map, touchpoints }: Context): Finding[] {
  const found: Finding[] = []
  if (map.phases.length > MOST.phases) {
    found.push({ target: { type: 'map' }, values: { what: 'phases', count: map.phases.length } })
  }
  if (touchpoints.length > MOST.touchpoints) {
    found.push({ target: { type: 'map' }, values: { what: 'touchpoints', count: touchpoints.length } })
  }
  for (const [key, ids] of Object.entries(map.cells)) {
    const [phaseId, name] = splitKey(key)
    const kind = CARD_KINDS.find(known => known === name)
    if (ids.length <= MOST.cell || !kind) continue
    const phase = findPhase(map, phaseId)?.name ?? ''
    found.push({ target: { type: 'cell', phaseId, kind }, values: { what: 'cell', count: ids.length, phase } })
  }
  return found
}
