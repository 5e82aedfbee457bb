import type { MapLabels } from '../labels'
import type { JourneyMap } from '../model'
import { toTable } from './rows'

/**
 * The map as a table for German Excel: UTF-8 with byte order mark, semicolons, CRLF, one row a card. Texts that a
 * spreadsheet would take for a formula get a leading apostrophe (CWE-1236); numbers, also negative ones, stay numbers.
 */
export function exportCsv(map: JourneyMap, labels: MapLabels): string {
  const { head, rows } = toTable(map, labels)
  return `\uFEFF${[head, ...rows].map(row => row.map(toField).join(';')).join('\r\n')}\r\n`
}

function toField(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value).replace('.', ',')
  const safe = guardFormula(value)
  return /[;"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** A text that no spreadsheet runs as a formula. */
export function guardFormula(value: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(value) ? `'${value}` : value
}
