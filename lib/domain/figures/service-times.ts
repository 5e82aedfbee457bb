/** Middle value of the ordered row; with an even number the mean of the two middle ones. @throws RangeError for none */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError('median of nothing')
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2
}

/**
 * The value up to which at least `share` (above 0, at most 1) of the values reach; always one of the values (nearest
 * rank, Hyndman and Fan 1996, definition 1).
 * @throws RangeError for no values or another share
 */
export function percentile(values: readonly number[], share: number): number {
  if (values.length === 0 || !(share > 0 && share <= 1)) throw new RangeError('percentile of nothing')
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.ceil(share * sorted.length - 1e-9) - 1] ?? 0
}

/**
 * First contact resolution as shares (0–1): as noted, and without what was open again.
 * @throws RangeError when more were solved than came in, or more opened again than were solved
 */
export function firstContactResolution(requests: number, solved: number, reopened: number) {
  if (!(requests > 0) || solved > requests || reopened > solved || reopened < 0) {
    throw new RangeError('reopened must be part of solved, solved part of the requests')
  }
  return { noted: solved / requests, held: (solved - reopened) / requests }
}
