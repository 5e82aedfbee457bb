import type { Missing } from '../base/missing'

/** A number as typed in German, or why it cannot be read. */
export type ReadNumber = { value: number } | { problem: Missing['code'] }

const UNIT_WORDS: Record<string, string[]> = { '%': ['prozent'], '€': ['eur', 'euro'] }
const MAX_DIGITS = 15
const ONE_GROUP = /^[1-9]\d{0,2}\.\d{3}$/
const GERMAN = /^(\d+|[1-9]\d{0,2}(\.\d{3})+)?(,\d+)?$/
const ENGLISH = /^(\d+|[1-9]\d{0,2}(,\d{3})+)?(\.\d+)?$/

/**
 * Reads a number: „1.234,5“, „0,75 %“, „− 2“, „1 234“, „0.75“, also „1,234.5“ and „1,234,567“. A dot before exactly
 * three digits groups thousands when whole numbers are asked for (`decimals` 0) or nothing else is possible; „1.234“
 * with decimals asked for is ambiguous. The unit may stand behind the number, „€“ also before it.
 */
export function readNumber(text: string, unit: string, decimals: number): ReadNumber {
  const typed = text
    .replace(/[\s'’]/g, '')
    .replace(/[−–—‐‑]/g, '-')
    .toLowerCase()
  if (typed === '') return { problem: 'no-number' }
  const match = /^(€?)([+-]?)([\d.,]*\d)(\D*)$/.exec(typed)
  if (!match) return { problem: 'not-a-number' }
  const [, before = '', sign = '', digits = '', after = ''] = match
  const plain = readDigits(digits, decimals)
  if ('problem' in plain) return plain
  if (!isUnit(before + after, unit)) return { problem: /[\d.,]/.test(after) ? 'not-a-number' : 'unexpected-unit' }
  return { value: sign === '-' && plain.value !== 0 ? -plain.value : plain.value }
}

function isUnit(written: string, unit: string): boolean {
  const asked = unit.replace(/\s/g, '').toLowerCase()
  return written === '' || written === asked || (UNIT_WORDS[asked] ?? []).includes(written)
}

function readDigits(digits: string, decimals: number): ReadNumber {
  if (digits.replace(/\D/g, '').length > MAX_DIGITS) return { problem: 'not-a-number' }
  if (ONE_GROUP.test(digits) && decimals > 0) return { problem: 'ambiguous' }
  if (GERMAN.test(digits)) return { value: Number(digits.replaceAll('.', '').replace(',', '.')) }
  if (ENGLISH.test(digits)) return { value: Number(digits.replaceAll(',', '')) }
  return { problem: 'not-a-number' }
}
