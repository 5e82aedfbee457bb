import { WIDTHS } from './widths'

export type Weight = 400 | 600

/** Signs that the face lacks come from a fallback font; these are generous guesses in thousandths. */
const PICTURE = 1300
const WIDE = 1000
const OTHER = 620

/** Texts in which each character is a sign of its own; telling graphemes apart is slow. */
const PLAIN = /^[\u0020-\u02FF\u2010-\u2027\u20AC\u2212]*$/

const TABLES: Readonly<Record<Weight, ReadonlyMap<string, number>>> = { 400: toTable(400), 600: toTable(600) }
const graphemes = new Intl.Segmenter('de', { granularity: 'grapheme' })

function toTable(weight: Weight): Map<string, number> {
  return new Map(
    Object.entries(WIDTHS[weight]).flatMap(([width, characters]) =>
      [...characters].map((character): [string, number] => [character, Number(width)]),
    ),
  )
}

/** What a reader takes for one sign: „é“, an emoji with its modifiers, a letter with its marks. */
export function splitGraphemes(text: string): string[] {
  return [...graphemes.segment(text)].map(part => part.segment)
}

/** Width of a text in Familjen Grotesk at `size` pixels, without kerning. */
export function measure(text: string, size: number, weight: Weight = 400): number {
  const table = TABLES[weight]
  let width = 0
  for (const grapheme of PLAIN.test(text) ? text : splitGraphemes(text)) {
    width += table.get(grapheme) ?? guess(grapheme, table)
  }
  return (width * size) / 1000
}

function guess(grapheme: string, table: ReadonlyMap<string, number>): number {
  if (/\p{Extended_Pictographic}|\p{RI}/u.test(grapheme)) return PICTURE
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(grapheme)) return WIDE
  const letter = grapheme.normalize('NFC').replace(/\p{M}/gu, '')
  return letter === '' ? 0 : (table.get(letter) ?? OTHER)
}
