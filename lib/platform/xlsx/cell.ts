/** A cell: text stays text whatever it begins with, a number is a number, `day` (`YYYY-MM-DD`) a date; null is empty. */
export type Cell = string | number | null | { day: string }

/** Columns have a head and a width in characters; the first row is frozen. */
export type Sheet = {
  name: string
  columns: readonly { head: string; width: number }[]
  rows: readonly (readonly Cell[])[]
}

/** Indexes into the styles of `styles.ts`. */
const STYLE = { text: 1, head: 2, day: 3, number: 4 } as const
/** Day 0 of the 1900 system, which counts a 29 February 1900 that never was. */
const EPOCH = Date.UTC(1899, 11, 30)
const DAY_MS = 86_400_000

/** A column's letters: 0 → A, 26 → AA. */
export function columnName(index: number): string {
  const rest = String.fromCharCode(65 + (index % 26))
  return index < 26 ? rest : columnName(Math.floor(index / 26) - 1) + rest
}

/** One cell as XML; an empty one gives nothing. */
export function cellXml(cell: Cell, column: number, row: number, isHead = false): string {
  const at = `r="${columnName(column)}${row}"`
  if (cell === null || cell === '') return ''
  if (typeof cell === 'number') return `<c ${at} s="${STYLE.number}"><v>${cell}</v></c>`
  if (typeof cell === 'object') {
    const serial = (Date.parse(`${cell.day}T00:00:00Z`) - EPOCH) / DAY_MS
    return Number.isFinite(serial) ? `<c ${at} s="${STYLE.day}"><v>${serial}</v></c>` : cellXml(cell.day, column, row)
  }
  const style = isHead ? STYLE.head : STYLE.text
  return `<c ${at} s="${style}" t="inlineStr"><is><t xml:space="preserve">${textXml(cell)}</t></is></c>`
}

const MOST_CHARACTERS = 32_767
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/**
 * Text for a part of the workbook. What XML cannot hold is left out; `_x0041_` is how the format writes signs, so a text
 * that looks like it is escaped (ECMA-376-1, 22.9.2.19).
 */
export function textXml(text: string): string {
  return text
    .slice(0, MOST_CHARACTERS)
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '')
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    .replace(/[&<>"]/g, sign => ENTITIES[sign] ?? sign)
}
