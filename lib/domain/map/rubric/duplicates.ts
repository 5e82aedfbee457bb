import type { PlacedCard } from './rule'
import { splitWords } from './words'

/** Cards whose word sets overlap at least this much (Jaccard: common ÷ all words) are near-duplicates. */
const THRESHOLD = 0.8

type Entry = { placed: PlacedCard; words: readonly string[] }

/**
 * Pairs of cards of one kind in different phases that say nearly the same; each card is the second of at most one pair.
 * Only cards that share one of their rarest words are compared: sets with overlap t must share one of the first
 * n − ⌈t·n⌉ + 1 words in any fixed order (prefix filter, Chaudhuri et al. 2006), so that large maps stay fast.
 */
export function findNearDuplicates(cards: readonly PlacedCard[]): [PlacedCard, PlacedCard][] {
  const entries = sortByRarity(cards.map(placed => ({ placed, words: [...new Set(listWords(placed))] })))
  const index = new Map<string, Entry[]>()
  const pairs: [PlacedCard, PlacedCard][] = []
  for (const entry of entries) {
    const prefix = entry.words.slice(0, entry.words.length - Math.ceil(THRESHOLD * entry.words.length) + 1)
    const keys = prefix.map(word => `${entry.placed.card.kind}:${word}`)
    const match = keys.flatMap(key => index.get(key) ?? []).find(other => isNear(entry, other))
    if (match) pairs.push([match.placed, entry.placed])
    for (const key of keys) {
      const known = index.get(key)
      if (known) known.push(entry)
      else index.set(key, [entry])
    }
  }
  return pairs
}

function listWords({ card }: PlacedCard): string[] {
  return splitWords(card.text).map(word => word.folded)
}

function sortByRarity(entries: readonly Entry[]): Entry[] {
  const counts = new Map<string, number>()
  for (const { words } of entries) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const rank = (word: string) => counts.get(word) ?? 0
  return entries
    .filter(({ words }) => words.length > 0)
    .map(({ placed, words }) => ({ placed, words: words.toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1)) }))
}

function isNear(entry: Entry, other: Entry): boolean {
  if (entry.placed.phase.id === other.placed.phase.id) return false
  const theirs = new Set(other.words)
  const common = entry.words.filter(word => theirs.has(word)).length
  return common / (entry.words.length + theirs.size - common) >= THRESHOLD
}
