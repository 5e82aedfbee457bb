import type { relevanceGridTexts } from '@/content/texts/de/figures/relevance-grid'
import type { Assessment } from '@/lib/domain/figures/relevance'

/** A touchpoint card of the case's map and what the team guesses about it. */
export type Guess = Assessment & { card: keyof typeof relevanceGridTexts.short }

/** Eight of Mira's touchpoints in the order of her way. Guesses of the team, no measurements. */
export const GUESSES: readonly Guess[] = [
  { card: 'bewusstsein-touchpoint-1', relevance: 5, satisfaction: 1 },
  { card: 'bewusstsein-touchpoint-2', relevance: 1, satisfaction: 1 },
  { card: 'ueberlegung-touchpoint-3', relevance: 4, satisfaction: -1 },
  { card: 'entscheidung-touchpoint-1', relevance: 3, satisfaction: 0 },
  { card: 'entscheidung-touchpoint-2', relevance: 5, satisfaction: 2 },
  { card: 'kauf-touchpoint-1', relevance: 3, satisfaction: -1 },
  { card: 'kauf-touchpoint-4', relevance: 5, satisfaction: -2 },
  { card: 'nachkauf-touchpoint-2', relevance: 2, satisfaction: -1 },
]

/** The names of the eight, as they stand on the map. @throws when a card is missing there */
export function namesOf(cards: Readonly<Record<string, { text: string }>>): readonly string[] {
  return GUESSES.map(({ card }) => {
    const found = cards[card]
    if (!found) throw new Error(`content/case/map.json has no card „${card}“.`)
    return found.text
  })
}
