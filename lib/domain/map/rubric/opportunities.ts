import type { OpportunityCard } from '../model'
import { listKind, listLinks } from '../read'
import type { Context, Finding, Rule } from './rule'
import { isBlank } from './rule'

/** From pain point to measure: R17–R20. */
export const OPPORTUNITY_RULES: readonly Rule[] = [
  {
    id: 'R17',
    level: 'check',
    appliesTo: ({ cards }) => cards.some(({ card }) => card.kind === 'pain'),
    find: ({ map }) => {
      const answered = new Set(listLinks(map, 'pain-opportunity').map(link => link.from))
      return listKind(map, 'pain')
        .filter(pain => !answered.has(pain.id))
        .map(pain => ({ target: { type: 'card', cardId: pain.id }, values: { text: pain.text } }))
    },
  },
  {
    id: 'R18',
    level: 'check',
    appliesTo: hasOpportunity,
    find: ({ map }) => {
      const grounded = new Set(map.links.filter(link => link.type !== 'opportunity-kpi').map(link => link.to))
      return listKind(map, 'opportunity')
        .filter(opportunity => !grounded.has(opportunity.id))
        .map(({ id, text }) => ({ target: { type: 'card', cardId: id }, values: { text } }))
    },
  },
  {
    id: 'R19',
    level: 'check',
    appliesTo: hasOpportunity,
    find: ({ map }) => {
      const measured = listMeasured({ map })
      return listKind(map, 'opportunity').flatMap((opportunity): Finding[] => {
        const missing = [
          ...(isBlank(opportunity.ownerRole) ? ['owner'] : []),
          ...(isMeasured(opportunity, measured) ? [] : ['metric']),
        ].join(',')
        const target = { type: 'card', cardId: opportunity.id } as const
        return missing ? [{ target, values: { text: opportunity.text, missing } }] : []
      })
    },
  },
  {
    id: 'R20',
    level: 'idea',
    appliesTo: ({ map }) => listKind(map, 'opportunity').length > 5,
    find: ({ map }) => {
      const opportunities = listKind(map, 'opportunity')
      const isRated = opportunities.some(({ impact, effort }) => impact !== null || effort !== null)
      return isRated ? [] : [{ target: { type: 'map' }, values: { count: opportunities.length } }]
    },
  },
]

function hasOpportunity({ cards }: Context): boolean {
  return cards.some(({ card }) => card.kind === 'opportunity')
}

/** Ids of the opportunities that are linked to a key figure. */
export function listMeasured({ map }: Pick<Context, 'map'>): ReadonlySet<string> {
  return new Set(listLinks(map, 'opportunity-kpi').map(link => link.from))
}

/** An opportunity is measured by its own metric or by a linked key figure. */
export function isMeasured(opportunity: OpportunityCard, measured: ReadonlySet<string>): boolean {
  return !isBlank(opportunity.metric) || measured.has(opportunity.id)
}
