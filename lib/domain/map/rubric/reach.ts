import { listCell } from '../read'
import type { Context, Finding, Rule } from './rule'

/** From when to when, and how evenly: R7–R9, R30. Phases are told by their kind, so that renaming them changes nothing. */
export const REACH_RULES: readonly Rule[] = [
  { id: 'R7', level: 'missing', appliesTo: ({ map }) => map.phases.some(isStandard), find: findSilentPhases },
  {
    id: 'R8',
    level: 'check',
    appliesTo: context => listFirst(context).length > 0,
    find: context => {
      const first = listFirst(context)
      const phase = first[0]?.phase
      if (!phase || first.some(({ card }) => card.ownership !== 'own')) return []
      return [{ target: { type: 'cell', phaseId: phase.id, kind: 'touchpoint' }, values: { phase: phase.name } }]
    },
  },
  { id: 'R9', level: 'check', appliesTo: context => listEnd(context).length > 0, find: findEarlyEnd },
  {
    id: 'R30',
    level: 'idea',
    appliesTo: ({ map, touchpoints }) => map.phases.length > 1 && touchpoints.length >= 5,
    find: ({ map, touchpoints }) =>
      map.phases.flatMap((phase): Finding[] => {
        const share = listCell(map, phase.id, 'touchpoint').length / touchpoints.length
        if (share < 0.6) return []
        return [
          {
            target: { type: 'phase', phaseId: phase.id },
            values: { phase: phase.name, percent: Math.round(share * 100) },
          },
        ]
      }),
  },
]

function isStandard(phase: { kind: string }): boolean {
  return phase.kind !== 'custom'
}

function findSilentPhases({ map }: Context): Finding[] {
  const silent: Finding[] = map.phases
    .filter(phase => isStandard(phase) && listCell(map, phase.id, 'touchpoint').length === 0)
    .map(phase => ({
      target: { type: 'cell', phaseId: phase.id, kind: 'touchpoint' },
      values: { phase: phase.name, kind: phase.kind },
    }))
  if (map.phases.some(phase => phase.kind === 'retention')) return silent
  return [...silent, { target: { type: 'map' }, values: { phase: '', kind: 'retention' } }]
}

function listFirst({ map, touchpoints }: Context) {
  const awareness = touchpoints.filter(({ phase }) => phase.kind === 'awareness')
  const hasAwareness = map.phases.some(phase => phase.kind === 'awareness')
  return hasAwareness ? awareness : touchpoints.filter(({ phase }) => phase.id === map.phases[0]?.id)
}

function listEnd({ cards }: Context) {
  return cards.filter(
    ({ card, phase }) => phase.kind === 'retention' && (card.kind === 'action' || card.kind === 'touchpoint'),
  )
}

function findEarlyEnd(context: Context): Finding[] {
  const { words } = context
  const end = listEnd(context)
  if (end.some(({ card }) => words.afterwards(card.text) !== null)) return []
  const last = (['action', 'touchpoint'] as const)
    .map(kind => end.findLast(({ card }) => card.kind === kind))
    .find(placed => placed && words.delivery(placed.card.text) !== null)
  if (!last) return []
  return [{ target: { type: 'card', cardId: last.card.id }, values: { text: last.card.text, phase: last.phase.name } }]
}
