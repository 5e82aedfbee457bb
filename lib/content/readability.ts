import 'server-only'
import { sentencesOf } from '../domain/search/sentences'

/** Reading ease of a text: words, mean words a sentence, mean syllables a word, and the value of Flesch-Amstad. */
export type Readability = { words: number; wordsPerSentence: number; syllablesPerWord: number; ease: number }

const WORD = /\p{L}+(?:[-’'’]\p{L}+)*/gu
const VOWEL_GROUP = /[aeiouyäöüéèêáàâíóôú]+/gi
/** Two vowels that sound as one. What is left of a group after cutting these counts one by one. */
const ONE_SOUND = /aa|ai|au|ay|ee|ei|eu|ey|ie|oi|oo|ou|oy|ui|äu/g
/** `ie` that is spoken apart: Familie, Linie, Prämie, Ferien, Materialien. */
const APART = /(?<=(?:mil|lin|räm|fer|al|ud|om|el|ator))ie(?=n?s?$)/
/** An `e` that is written and not spoken, in words from English. */
const SILENT_E =
  /(?:servic|onlin|experienc|imag|softwar|hardwar|templat|updat|websit|mobil|lif|tim|pipelin|storylin|guidelin)e(?=s?$)/

/**
 * Syllables of a German word, by its vowels: diphthongs count as one, other vowels side by side as two. Right for most
 * words; off by one for some foreign ones.
 */
export function syllablesOf(word: string): number {
  const parts = word.toLowerCase().split(/[-’']/).filter(Boolean)
  return parts.reduce((sum, part) => sum + Math.max(1, syllablesOfPart(part)), 0)
}

function syllablesOfPart(part: string): number {
  const spoken = part
    .replace(/qu/g, 'q')
    .replace(/^y|(?<=[aeiouäöü])y(?=[aeiouäöü])/g, 'j')
    .replace(APART, 'i-e')
    .replace(SILENT_E, match => match.slice(0, -1))
  return (spoken.match(VOWEL_GROUP) ?? []).reduce((sum, group) => sum + group.replace(ONE_SOUND, 'a').length, 0)
}

/**
 * Reading ease after Flesch, adapted to German by Toni Amstad („Wie verständlich sind unsere Zeitungen?“, 1978):
 * 180 − words per sentence − 58.5 × syllables per word. Below 30 very hard, 60–70 plain, above 80 easy.
 * Numbers in digits are neither words nor syllables here.
 */
export function readabilityOf(text: string): Readability {
  const words = text.match(WORD) ?? []
  const sentences = sentencesOf(text).filter(sentence => sentence.search(WORD) >= 0).length
  if (words.length === 0 || sentences === 0) return { words: 0, wordsPerSentence: 0, syllablesPerWord: 0, ease: 0 }
  const wordsPerSentence = words.length / sentences
  const syllablesPerWord = words.reduce((sum, word) => sum + syllablesOf(word), 0) / words.length
  return {
    words: words.length,
    wordsPerSentence,
    syllablesPerWord,
    ease: 180 - wordsPerSentence - 58.5 * syllablesPerWord,
  }
}
