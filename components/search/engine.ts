import MiniSearch, { type QueryCombination, type SearchResult } from 'minisearch'
import { partsOf } from '@/lib/domain/search/compounds'
import type { SearchRecord } from '@/lib/domain/search/record'
import { bestSentence, markHits, type Piece, sentencesOf } from '@/lib/domain/search/sentences'
import { stem } from '@/lib/domain/search/stem'
import { STOP_STEMS } from '@/lib/domain/search/stop-words'
import { joinedWords, wordsOf } from '@/lib/domain/search/words'
import { shortened } from './shortened'
import { phraseKey, synonymsOf } from './synonyms'

/** A record that was found, with the sentence that shows why, cut into pieces to be marked. */
export type Found = { record: SearchRecord; title: Piece[]; sentence: Piece[] }

export type Search = (query: string) => Found[]

const FIELD_WEIGHT = { title: 4, aliases: 4, text: 1 }
const WHOLE_TITLE = 6
/** Below these lengths (of a stem) a beginning or a misspelling would match too much. */
const PREFIX_FROM = 3
const FUZZY_FROM = 5
const FUZZY = 0.2

/**
 * Builds the search over all records, once.
 * @returns a function that finds records, the best first; nothing when the query has no words
 */
export function createSearch(records: readonly SearchRecord[]): Search {
  const known = knownStems(records)
  const parts = new Map<string, string[]>()
  const partsFor = (stemmed: string) => {
    const found = parts.get(stemmed) ?? partsOf(stemmed, known)
    parts.set(stemmed, found)
    return found
  }
  const index = new MiniSearch<SearchRecord & { id: number }>({
    fields: ['title', 'aliases', 'text'],
    tokenize: allWords,
    processTerm: word => {
      const stemmed = stem(word)
      return STOP_STEMS.has(stemmed) ? null : [stemmed, ...partsFor(stemmed)]
    },
    searchOptions: { tokenize: text => [text], processTerm: term => term, boost: FIELD_WEIGHT },
  })
  index.addAll(records.map((record, id) => ({ ...record, id })))
  const synonyms = synonymsOf(records)

  return query => {
    const stems = queryStems(query)
    if (stems.length === 0) return []
    const whole = phraseKey(query)
    const run = (isFuzzy: boolean, combineWith: 'AND' | 'OR') =>
      index.search(queryFor(stems, { whole, synonyms, partsFor, isFuzzy, combineWith }), {
        boostDocument: id => (isNamed(records[id as number], whole) ? WHOLE_TITLE : 1),
      })
    const strict = run(false, 'AND')
    const lenient = strict.length > 0 ? strict : run(true, 'AND')
    const results = lenient.length > 0 ? lenient : run(true, 'OR')
    return results.flatMap(result => {
      const record = records[result.id as number]
      return record ? [present(record, result, partsFor)] : []
    })
  }
}

type QueryParts = {
  whole: string
  synonyms: ReadonlyMap<string, readonly string[]>
  partsFor: (stemmed: string) => string[]
  isFuzzy: boolean
  combineWith: 'AND' | 'OR'
}

function queryFor(
  stems: readonly string[],
  { whole, synonyms, partsFor, isFuzzy, combineWith }: QueryParts,
): QueryCombination {
  const phrase = (key: string): QueryCombination => ({
    combineWith: 'AND',
    queries: key.split(' '),
    boost: FIELD_WEIGHT,
  })
  const word = (stemmed: string): QueryCombination => ({
    combineWith: 'OR',
    queries: [
      {
        queries: [stemmed],
        prefix: stemmed.length >= PREFIX_FROM,
        fuzzy: isFuzzy && stemmed.length >= FUZZY_FROM ? FUZZY : false,
      },
      ...(partsFor(stemmed).length > 0 ? [phrase(partsFor(stemmed).join(' '))] : []),
      ...(synonyms.get(stemmed) ?? []).map(phrase),
    ],
  })
  const words: QueryCombination = { combineWith, queries: stems.map(word) }
  return { combineWith: 'OR', queries: [words, ...(synonyms.get(whole) ?? []).map(phrase)] }
}

function present(record: SearchRecord, result: SearchResult, partsFor: (stemmed: string) => string[]): Found {
  const terms = new Set(result.terms)
  const isHit = (stemmed: string) => terms.has(stemmed) || partsFor(stemmed).some(part => terms.has(part))
  const sentence = bestSentence(record.text, isHit) ?? sentencesOf(record.text)[0] ?? ''
  return { record, title: markHits(record.title, isHit), sentence: shortened(markHits(sentence, isHit)) }
}

function allWords(text: string): string[] {
  return [...wordsOf(text).map(word => word.text), ...joinedWords(text)]
}

/** What is sought; little words count only when there is nothing else. */
function queryStems(query: string): string[] {
  const stems = [...new Set(wordsOf(query).map(word => stem(word.text)))]
  const telling = stems.filter(stemmed => !STOP_STEMS.has(stemmed))
  return telling.length > 0 ? telling : stems
}

function knownStems(records: readonly SearchRecord[]): Set<string> {
  const texts = records.flatMap(({ title, text, aliases = [] }) => [title, text, ...aliases])
  return new Set(texts.flatMap(allWords).map(stem))
}

function isNamed(record: SearchRecord | undefined, whole: string): boolean {
  return record !== undefined && [record.title, ...(record.aliases ?? [])].some(name => phraseKey(name) === whole)
}
