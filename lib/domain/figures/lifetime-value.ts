/** When a year's contribution comes in: at its start from all, or at its end from those who stayed. */
export type Timing = 'start' | 'end'

/** Contribution per year (€), yearly retention and interest (both as shares). */
export type LifetimeInput = { margin: number; retention: number; interest: number; timing: Timing }

/**
 * Customer lifetime value in €, constant retention, endless horizon (Gupta and Lehmann 2003): m(1 + i) ÷ (1 + i − r)
 * with payment at the start of the year, m·r ÷ (1 + i − r) at its end.
 * @throws RangeError when retention is not 0 … below 1, interest is negative, or the margin is negative
 */
export function lifetimeValue({ margin, retention, interest, timing }: LifetimeInput): number {
  if (!(retention >= 0 && retention < 1)) throw new RangeError('retention must be at least 0 and below 1')
  if (!(interest >= 0 && margin >= 0)) throw new RangeError('interest and margin must not be negative')
  const weight = timing === 'start' ? 1 + interest : retention
  return (margin * weight) / (1 + interest - retention)
}
