import { stem } from './stem'
import { STOP_STEMS } from './stop-words'
import { wordsOf } from './words'

/** The stems of a text. */
export function stemsOf(text: string): ReadonlySet<string> {
  return new Set(wordsOf(text).map(word => stem(word.text)))
}

/** True when every telling word of the query begins a word of the text or is part of a longer one (from four letters). */
export function matchesAll(query: string, stems: ReadonlySet<string>): boolean {
  const wanted = [...stemsOf(query)].filter(stemmed => !STOP_STEMS.has(stemmed))
  return wanted.every(word =>
    [...stems].some(stemmed => stemmed.startsWith(word) || (word.length > 3 && stemmed.includes(word))),
  )
}
