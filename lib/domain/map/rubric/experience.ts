import type { Phase } from '../model'
import { listCellIds } from '../read'
import type { CardKind } from '../vocabulary'
import type { Context, Finding, RatedPhase, Rule } from './rule'
import { isBlank } from './rule'

/** A curve says something about its shape from three points on. */
const SHAPE = 3

const hasPhase = ({ map }: Context) => map.phases.length > 0

/** What the person does, thinks and feels: R10–R16. R13, R14 and R16 look at the curve of today only. */
export const EXPERIENCE_RULES: readonly Rule[] = [
  { id: 'R10', level: 'missing', appliesTo: hasPhase, find: context => findEmpty(context, 'action') },
  { id: 'R11', level: 'check', appliesTo: hasPhase, find: context => findEmpty(context, 'thought') },
  { id: 'R12', level: 'missing', appliesTo: hasPhase, find: findGaps },
  {
    id: 'R13',
    level: 'check',
    appliesTo: context => listShapes(context).length > 0,
    find: context =>
      listShapes(context).flatMap(({ curveId, low, high }): Finding[] =>
        high - low <= 1 ? [{ target: { type: 'curve', curveId }, values: { low, high } }] : [],
      ),
  },
  {
    id: 'R14',
    level: 'check',
    appliesTo: context => listShapes(context).length > 0,
    find: context =>
      listShapes(context).flatMap(({ curveId, low, high }): Finding[] => {
        const isTooGood = low >= 0 && context.cards.some(({ card }) => card.kind === 'pain')
        const side = isTooGood ? 'low' : high <= 0 ? 'high' : null
        return side ? [{ target: { type: 'curve', curveId }, values: { side } }] : []
      }),
  },
  {
    id: 'R15',
    level: 'check',
    appliesTo: ({ curves }) => curves.some(({ points }) => points.length > 0),
    find: ({ curves }) =>
      curves.flatMap(({ curve, points }) =>
        points
          .filter(({ point }) => isBlank(point.reason))
          .map(({ phase, point }) => ({
            target: { type: 'emotion', phaseId: phase.id, curveId: curve.id } as const,
            values: { phase: phase.name, value: point.value },
          })),
      ),
  },
  {
    id: 'R16',
    level: 'missing',
    appliesTo: context => listShapes(context).length > 0,
    find: context =>
      listShapes(context).flatMap(({ lowest, low }): Finding[] => {
        const isNamed = lowest.some(phase => listCellIds(context.map, phase.id, 'pain').length > 0)
        const phase = lowest[0]
        if (isNamed || !phase) return []
        return [
          { target: { type: 'cell', phaseId: phase.id, kind: 'pain' }, values: { phase: phase.name, value: low } },
        ]
      }),
  },
]

function findEmpty({ map }: Context, kind: CardKind): Finding[] {
  return map.phases
    .filter(phase => listCellIds(map, phase.id, kind).length === 0)
    .map(phase => ({ target: { type: 'cell', phaseId: phase.id, kind }, values: { phase: phase.name } }))
}

function findGaps({ map, curves }: Context): Finding[] {
  const [first] = map.phases
  if (curves.length === 0 && first) {
    return [{ target: { type: 'cell', phaseId: first.id, kind: 'emotion' }, values: { phase: first.name } }]
  }
  return curves.flatMap(({ curve, points }) =>
    map.phases
      .filter(phase => !points.some(rated => rated.phase.id === phase.id))
      .map(phase => ({
        target: { type: 'emotion', phaseId: phase.id, curveId: curve.id } as const,
        values: { phase: phase.name },
      })),
  )
}

/** Lowest and highest value of each curve of today that has enough points, and the phases at its lowest. */
export function listShapes({
  curves,
}: Context): { curveId: string; low: number; high: number; lowest: Phase[]; points: readonly RatedPhase[] }[] {
  return curves
    .filter(({ curve, points }) => curve.state === 'ist' && points.length >= SHAPE)
    .map(({ curve, points }) => {
      const values = points.map(({ point }) => point.value)
      const low = Math.min(...values)
      const lowest = points.filter(({ point }) => point.value === low).map(({ phase }) => phase)
      return { curveId: curve.id, low, high: Math.max(...values), lowest, points }
    })
}
