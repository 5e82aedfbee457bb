import type { SearchRecord } from '@/lib/domain/search/record'
import { stem } from '@/lib/domain/search/stem'
import { wordsOf } from '@/lib/domain/search/words'

/** A phrase as stems: `Customer Journeys` gives `customer journey`. */
export function phraseKey(phrase: string): string {
  return wordsOf(phrase)
    .map(word => stem(word.text))
    .join(' ')
}

/**
 * What else a phrase is called, from the other names of the glossary: `kundenreis` leads to `customer journey` and back.
 * Keys and values are phrases as stems.
 */
export function synonymsOf(records: readonly SearchRecord[]): Map<string, string[]> {
  const synonyms = new Map<string, string[]>()
  for (const { title, aliases } of records) {
    if (!aliases) continue
    const names = [...new Set([title, ...aliases].map(phraseKey))]
    for (const name of names) {
      synonyms.set(name, [...(synonyms.get(name) ?? []), ...names.filter(other => other !== name)])
    }
  }
  return synonyms
}
