import { stem } from '../search/stem'
import { STOP_STEMS } from '../search/stop-words'
import { wordsOf } from '../search/words'

/** What a text says, as stems; little words and numbers left out, so that new numbers do not make a new question. */
export function tellingStems(text: string): ReadonlySet<string> {
  const stems = wordsOf(text)
    .map(word => word.text)
    .filter(word => !/^\d+$/.test(word))
    .map(stem)
  return new Set(stems.filter(stemmed => !STOP_STEMS.has(stemmed)))
}

/** How alike two texts are, 0 to 1: shared stems by all stems (Jaccard 1901). Two empty texts are not alike. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter(stemmed => b.has(stemmed)).length
  const all = a.size + b.size - shared
  return all === 0 ? 0 : shared / all
}
