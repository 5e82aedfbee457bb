import { listCell } from '../read'
import { listShapes } from './experience'
import { isMeasured, listMeasured } from './opportunities'
import type { Context, Finding, Rule } from './rule'
import { isBlank } from './rule'

/** What went well: R34, from the lowest point to a measure that somebody owns and that can be measured. */
export const PRAISE_RULES: readonly Rule[] = [
  { id: 'R34', level: 'praise', appliesTo: context => listShapes(context).length > 0, find: findSolvedLow },
]

function findSolvedLow(context: Context): Finding[] {
  const { map } = context
  const measured = listMeasured(context)
  const ready = new Set(
    context.cards.flatMap(({ card }) =>
      card.kind === 'opportunity' && !isBlank(card.ownerRole) && isMeasured(card, measured) ? [card.id] : [],
    ),
  )
  const solved = new Set(
    map.links.filter(link => link.type === 'pain-opportunity' && ready.has(link.to)).map(link => link.from),
  )
  return listShapes(context).flatMap(({ lowest, low }) =>
    lowest
      .filter(phase => listCell(map, phase.id, 'pain').some(pain => solved.has(pain.id)))
      .slice(0, 1)
      .map(phase => ({
        target: { type: 'phase', phaseId: phase.id } as const,
        values: { phase: phase.name, value: low },
      })),
  )
}
