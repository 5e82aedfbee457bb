const WORD = /[\p{L}\p{N}]+(?:[-/’'][\p{L}\p{N}]+)*/gu
const PART = /[\p{L}\p{N}]+/gu

/** A word of a text with its place: `text.slice(start, end)`. Parts joined by a hyphen or slash are words of their own. */
export type Word = { text: string; start: number; end: number }

/** The words of a text in order. `A/B-Test` gives `A`, `B` and `Test`. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(PART)].map(match => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** Words that are joined by hyphens or slashes, written together: `Web-Analytics` gives `webanalytics`. */
export function joinedWords(text: string): string[] {
  return [...text.matchAll(WORD)]
    .map(match => match[0])
    .filter(word => /[-/’']/.test(word))
    .map(word => word.replace(/[-/’']/g, ''))
}

/**
 * One spelling for many: lower case, `ß` as `ss`, umlauts as their plain vowel, whether written `ä`, `ae` or `a`.
 * (`ue` after a vowel or `q` is no umlaut: `neue`, `Bauer`, `Quelle` stay.) Other accents are dropped.
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/([ao])e/g, '$1')
    .replace(/(?<![aeoq])ue/g, 'u')
}
