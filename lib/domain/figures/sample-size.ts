/** Quantiles of the standard normal distribution: 5 % error (two-sided), 80 % power. */
const Z_ALPHA = 1.959964
const Z_POWER = 0.841621

/**
 * Cases per group of an A/B test of two rates (0–1) at 5 % error and 80 % power, rounded up; normal approximation with
 * pooled variance under the null hypothesis (Fleiss, Levin and Paik, Statistical Methods for Rates and Proportions).
 * @throws RangeError when a rate is not between 0 and 1 or both are equal
 */
export function casesPerGroup(from: number, to: number): number {
  checkRates(from, to)
  const middle = (from + to) / 2
  const root = Z_ALPHA * Math.sqrt(2 * middle * (1 - middle)) + Z_POWER * Math.sqrt(from * (1 - from) + to * (1 - to))
  return Math.ceil(root ** 2 / (to - from) ** 2)
}

/** The rule of thumb for the same: 16 × p(1 − p) ÷ d², p the mean of both rates, rounded up. @throws RangeError */
export function roughCasesPerGroup(from: number, to: number): number {
  checkRates(from, to)
  const middle = (from + to) / 2
  return Math.ceil((16 * middle * (1 - middle)) / (to - from) ** 2 - 1e-9)
}

/** Weeks that two groups take when `perQuarter` cases come in 13 weeks. @throws RangeError without cases */
export function weeksNeeded(perGroup: number, perQuarter: number): number {
  if (!(perQuarter > 0)) throw new RangeError('cases per quarter must be positive')
  return (2 * perGroup * 13) / perQuarter
}

function checkRates(from: number, to: number): void {
  if (!(from > 0 && from < 1 && to > 0 && to < 1)) throw new RangeError('rates must lie between 0 and 1')
  if (from === to) throw new RangeError('rates must differ')
}
