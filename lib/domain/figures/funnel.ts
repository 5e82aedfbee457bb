/**
 * How many reach each stage: the first count, then each times the rate (0–1) of the next gate. Not rounded.
 * @throws RangeError for a rate outside 0–1
 */
export function runFunnel(first: number, rates: readonly number[]): number[] {
  const counts = [first]
  for (const rate of rates) {
    if (!(rate >= 0 && rate <= 1)) throw new RangeError('rate must lie between 0 and 1')
    counts.push((counts.at(-1) ?? 0) * rate)
  }
  return counts
}

/** The rates (0–1) between counted stages. @throws RangeError when a stage is empty */
export function ratesBetween(counts: readonly number[]): number[] {
  return counts.slice(1).map((count, index) => {
    const before = counts[index] ?? 0
    if (before <= 0) throw new RangeError('nobody reaches this gate')
    return count / before
  })
}

/** Index of the gate at which most are lost in absolute numbers; the first of equals. */
export function largestLoss(counts: readonly number[]): number {
  const losses = counts.slice(1).map((count, index) => (counts[index] ?? 0) - count)
  return losses.indexOf(Math.max(...losses))
}

/** Contribution (€) of sold units of which a share (0–1) is cancelled before delivery. */
export function contribution(purchases: number, cancelled: number, marginPerUnit: number): number {
  return purchases * (1 - cancelled) * marginPerUnit
}
