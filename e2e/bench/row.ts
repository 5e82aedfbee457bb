import { writeFileSync } from 'node:fs'

/** One line of the bench: `value` and `target` share `unit`; `better` says which side of the target is good. */
export type Row = {
  id: string
  name: string
  value: number
  unit: string
  target: number
  better: 'higher' | 'lower'
  /** How it was measured, in a sentence. */
  how: string
}

/** The middle one of several measurements (the upper of two middle ones). */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

/** Nearest-rank quantile, 0 ≤ `share` ≤ 1. @throws RangeError when there are no values */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  const value = sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length - 1e-9) - 1)] ?? sorted[0]
  if (value === undefined) throw new RangeError('no values')
  return value
}

/** Whether a row reaches its target. */
export function isReached({ value, target, better }: Row): boolean {
  return better === 'higher' ? value >= target : value <= target
}

/** Prints the table and writes `bench.json`. */
export function report(rows: readonly Row[]): void {
  const lines = rows.map(row => {
    const sign = row.better === 'higher' ? '≥' : '≤'
    const mark = isReached(row) ? 'yes' : 'NO'
    return [
      row.name.padEnd(52),
      `${round(row.value)} ${row.unit}`.padStart(14),
      `${sign} ${row.target}`.padStart(10),
      mark,
    ]
  })
  process.stdout.write(`${lines.map(line => line.join('  ')).join('\n')}\n`)
  writeFileSync('bench.json', `${JSON.stringify(rows, null, 2)}\n`)
}

function round(value: number): string {
  return value >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(3)))
}
