export const SEARCH_KINDS = ['lesson', 'faq', 'glossary', 'tip'] as const
export type SearchKind = (typeof SEARCH_KINDS)[number]

/** Something that can be found: a section of a lesson, an answer, a term, a tip. `/suche.json` is a list of these. */
export type SearchRecord = {
  kind: SearchKind
  /** Address with fragment. */
  url: string
  title: string
  /** Where it stands: „Kapitel 3: Touchpoints“; absent where the kind says it all. */
  place?: string
  text: string
  /** Other names of a glossary term. */
  aliases?: string[]
}
