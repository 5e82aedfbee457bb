import { fold } from './words'

/** Endings that make nouns from verbs and the reverse; what stays has at least `rest` letters. */
const DERIVED: readonly { ending: RegExp; rest: number }[] = [
  { ending: /(?:isierung|isierungen|isieren|isiert|isierte[nrsm]?)$/, rest: 4 },
  { ending: /(?:ierung|ierungen|ieren|iert|ierte[nrsm]?|ierend(?:e[nrsm]?)?)$/, rest: 4 },
  { ending: /(?:ungen|ungs|ung)$/, rest: 5 },
]

/** A woman's form after a stem that can take one: `Kundin`, `Nutzerin`, `Ärztinnen`, but not `Termin`. */
const FEMALE = /(?<=(?:er|nd|nt|zt|eg|bar))in(?:nen)?$/

/** Plural and case endings, the longest first. An `s` belongs to the word in `Preis`, `Status`, `Prozess` and `Haus`. */
const ENDINGS = /(?:ers|ern|em|en|er|es|e|n|(?<=[^aeious])s|(?<=\p{L}{3}[ao])s)$/u
const ACRONYM_PLURAL = /^(\p{Lu}{2,})s$/u

/**
 * A short German stem for searching: folds spelling and cuts the endings of plural, case, some derivations and women's
 * forms. Not a linguist's stem; both sides of a search go through it. A light stemmer after the idea of J. Savoy,
 * „Light Stemming Approaches for the French, Portuguese, German and Hungarian Languages“ (2006).
 */
export function stem(word: string): string {
  let stemmed = fold(word.replace(ACRONYM_PLURAL, '$1'))
  if (stemmed.length < 4 || /\d/.test(stemmed)) return stemmed
  const withoutFemale = stemmed.replace(FEMALE, '')
  if (withoutFemale.length >= 4) stemmed = withoutFemale
  for (const { ending, rest } of DERIVED) {
    const cut = stemmed.replace(ending, '')
    if (cut !== stemmed && cut.length >= rest) return cut
  }
  const cut = stemmed.replace(ENDINGS, '')
  return cut.length >= 3 ? cut : stemmed
}
