import { listCell } from '../read'
import type { Context, Finding, Rule } from './rule'
import { splitWords } from './words'

/** With fewer touchpoints nothing can be said about their mixture (threshold ours). */
const MIXTURE = 3

const hasMixture = ({ touchpoints }: Context) => touchpoints.length >= MIXTURE

/** Which encounters, where, with whom: R21–R23, R28. */
export const TOUCHPOINT_RULES: readonly Rule[] = [
  {
    id: 'R21',
    level: 'check',
    appliesTo: hasMixture,
    find: ({ touchpoints }) => {
      const digital = touchpoints.filter(({ card }) => card.mode === 'digital').length
      const side = digital === touchpoints.length ? 'digital' : digital === 0 ? 'analogue' : null
      return side ? [{ target: { type: 'map' }, values: { side } }] : []
    },
  },
  {
    id: 'R22',
    level: 'check',
    appliesTo: hasMixture,
    find: ({ touchpoints }) =>
      touchpoints.every(({ card }) => card.ownership === 'own') ? [{ target: { type: 'map' } }] : [],
  },
  {
    id: 'R23',
    level: 'check',
    appliesTo: ({ touchpoints }) => touchpoints.length > 0,
    find: context =>
      context.touchpoints
        .filter(({ card }) => isChannelOnly(context, card.text))
        .map(({ card }) => ({ target: { type: 'card', cardId: card.id }, values: { text: card.text } })),
  },
  { id: 'R28', level: 'idea', appliesTo: hasMixture, find: findMoments },
]

function isChannelOnly({ words }: Context, text: string): boolean {
  const all = splitWords(text)
  const meant = all.filter(word => words.articles(word.written) === null)
  return all.length <= 2 && meant.length > 0 && meant.every(word => words.channels(word.written) !== null)
}

function findMoments({ map, touchpoints }: Context): Finding[] {
  const marked = touchpoints.filter(({ card }) => card.isMomentOfTruth).length
  if (marked === 0) return [{ target: { type: 'map' }, values: { count: 0 } }]
  const crowded = map.phases.flatMap((phase): Finding[] => {
    const count = listCell(map, phase.id, 'touchpoint').filter(card => card.isMomentOfTruth).length
    if (count <= 2) return []
    return [{ level: 'check', target: { type: 'phase', phaseId: phase.id }, values: { count, phase: phase.name } }]
  })
  if (crowded.length > 0 || marked <= 2 || marked / touchpoints.length <= 0.3) return crowded
  return [{ level: 'check', target: { type: 'map' }, values: { count: marked } }]
}
