import type { Context, Rule } from './rule'
import { isBlank } from './rule'

const hasCard = ({ cards }: Context) => cards.length > 0

/** How it is known: R26, R27. */
export const EVIDENCE_RULES: readonly Rule[] = [
  {
    id: 'R26',
    level: 'check',
    appliesTo: hasCard,
    find: ({ cards }) =>
      cards.every(({ card }) => card.evidence === 'assumption')
        ? [{ target: { type: 'map' }, values: { count: cards.length } }]
        : [],
  },
  {
    id: 'R27',
    level: 'missing',
    appliesTo: hasCard,
    find: ({ cards, curves }) => [
      ...cards
        .filter(({ card }) => card.evidence === 'proven' && isBlank(card.source))
        .map(({ card }) => ({ target: { type: 'card', cardId: card.id } as const, values: { text: card.text } })),
      ...curves.flatMap(({ curve, points }) =>
        points
          .filter(({ point }) => point.evidence === 'proven' && isBlank(point.source))
          .map(({ phase, point }) => ({
            target: { type: 'emotion', phaseId: phase.id, curveId: curve.id } as const,
            values: { text: point.reason, phase: phase.name },
          })),
      ),
    ],
  },
]
