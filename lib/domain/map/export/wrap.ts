import { listBreaks } from './hyphenate'
import { measure, splitGraphemes, type Weight } from './measure'

export type Line = { text: string; isRtl: boolean }

export type WrapOptions = {
  /** Room in pixels. */
  width: number
  size: number
  weight?: Weight
  /** Room that the first line leaves free at its beginning. */
  indent?: number
  /** Lines beyond this are left out, and the last ends in „…“. */
  maxLines?: number
}

/** Fallback fonts run a little wider than the measured face. */
const SLACK = 0.95
/** Controls that reorder foreign text, and signs that XML cannot hold. */
const UNPRINTABLE = /(?![\n\t])[\p{Cc}\p{Cs}\u061C\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu
const RTL_LETTER = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/** A text without what cannot be drawn. */
export function toPrintable(text: string): string {
  return text.replace(UNPRINTABLE, '')
}

/** Breaks a text into lines that fit. Words too long for a line are hyphenated; an empty text has no lines. */
export function wrap(text: string, options: WrapOptions): Line[] {
  const lines = toPrintable(text)
    .split('\n')
    .filter(paragraph => paragraph.trim() !== '')
    .flatMap((paragraph, index) => {
      const isRtl = RTL_LETTER.test(paragraph.match(/\p{L}/u)?.[0] ?? '')
      return fill(paragraph, index === 0 ? options : { ...options, indent: 0 }).map(line => ({ text: line, isRtl }))
    })
  const { maxLines = lines.length } = options
  if (lines.length <= maxLines) return lines
  const last = lines[maxLines - 1] ?? { text: '', isRtl: false }
  return [...lines.slice(0, maxLines - 1), { ...last, text: shorten(`${last.text} …`, options) }]
}

/** A text on one line, cut with „…“ where it is too long. */
export function shorten(text: string, { width, size, weight = 400 }: WrapOptions): string {
  if (measure(text, size, weight) <= width) return text
  const parts = splitGraphemes(text.replace(/ ?…$/, ''))
  while (parts.length > 0 && measure(`${parts.join('')}…`, size, weight) > width) parts.pop()
  return `${parts.join('').trimEnd()}…`
}

function fill(paragraph: string, { width, size, weight = 400, indent = 0 }: WrapOptions): string[] {
  const fits = (line: string, lineIndex: number) =>
    measure(line.replaceAll('\u00AD', ''), size, weight) <= (width - (lineIndex === 0 ? indent : 0)) * SLACK
  const lines: string[] = []
  let line = ''
  for (let piece of splitPieces(paragraph)) {
    while (piece !== '') {
      if (fits((line + piece).trimEnd(), lines.length)) {
        line += piece
        break
      }
      if (line.trim() !== '') {
        lines.push(line)
        line = ''
        continue
      }
      const [head, tail] = breakWord(piece, part => fits(part, lines.length))
      lines.push(head)
      piece = tail
    }
  }
  if (line.trim() !== '') lines.push(line)
  return lines.map(done => done.trimEnd().replaceAll('\u00AD', ''))
}

/** Words with the space behind them; also broken behind hyphens, dashes and slashes, never at a no-break space. */
function splitPieces(paragraph: string): string[] {
  return paragraph.trim().match(/[^ \t\-–—/]*[-–—/]+[ \t]*|[^ \t\-–—/]+[ \t]*/g) ?? []
}

function breakWord(word: string, fits: (part: string) => boolean): [string, string] {
  const soft = [...word.matchAll(/\u00AD/g)].map(match => match.index + 1)
  const places = soft.length > 0 ? soft : listBreaks(word)
  const place = places.findLast(index => fits(`${word.slice(0, index)}-`))
  if (place !== undefined) return [`${word.slice(0, place)}-`, word.slice(place)]
  const graphemes = splitGraphemes(word)
  let count = 1
  while (count < graphemes.length && fits(graphemes.slice(0, count + 1).join(''))) count++
  return [graphemes.slice(0, count).join(''), graphemes.slice(count).join('')]
}
