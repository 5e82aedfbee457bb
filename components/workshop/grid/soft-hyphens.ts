import { narrowWords } from '@/content/texts/de/workshop-editor'

const SOFT = new Map(narrowWords.map(word => [word.replaceAll('\u00AD', ''), word]))
const WORDS = new RegExp(`(?<!\\p{L})(?:${[...SOFT.keys()].join('|')})(?!\\p{L})`, 'gu')

/** A text for a narrow column: its known long words may be broken where the list says, all others stay as they are. */
export function withSoftHyphens(text: string): string {
  return text.replace(WORDS, word => SOFT.get(word) ?? word)
}
