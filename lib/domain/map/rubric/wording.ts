import type { Context, Finding, Rule } from './rule'

/** Rows in which only what customers do and meet belongs. */
const CUSTOMER_LANES: readonly string[] = ['action', 'touchpoint', 'thought']

/** Told from the customer's side: R24, R25. */
export const WORDING_RULES: readonly Rule[] = [
  {
    id: 'R24',
    level: 'check',
    appliesTo: ({ map, cards }) => map.phases.length > 0 || cards.some(({ card }) => card.kind === 'action'),
    find: ({ map, cards, words }) => {
      const phases = map.phases.flatMap((phase): Finding[] => {
        const word = words.company(phase.name)
        return word === null
          ? []
          : [{ target: { type: 'phase', phaseId: phase.id }, values: { text: phase.name, word } }]
      })
      return [
        ...phases,
        ...findWords(
          cards.filter(({ card }) => card.kind === 'action'),
          words.company,
        ),
      ]
    },
  },
  {
    id: 'R25',
    level: 'check',
    appliesTo: context => listFront(context).length > 0,
    find: context => findWords(listFront(context), context.words.internal),
  },
]

function listFront({ cards }: Context): Context['cards'] {
  return cards.filter(({ card }) => CUSTOMER_LANES.includes(card.kind))
}

function findWords(cards: Context['cards'], find: Context['words']['company']): Finding[] {
  return cards.flatMap(({ card }): Finding[] => {
    const word = find(card.text)
    return word === null ? [] : [{ target: { type: 'card', cardId: card.id }, values: { text: card.text, word } }]
  })
}
