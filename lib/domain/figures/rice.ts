/** Reach per period, impact (0.25–3), confidence (0–1), effort in person months: Intercom, „RICE“ (McBride 2018). */
export type Estimate = { reach: number; impact: number; confidence: number; effort: number }

/** Reach × impact × confidence ÷ effort. @throws RangeError without effort */
export function rice({ reach, impact, confidence, effort }: Estimate): number {
  if (!(effort > 0)) throw new RangeError('effort must be positive')
  return (reach * impact * confidence) / effort
}

/** Indices of the estimates by falling score; equals keep their order. */
export function ranking(estimates: readonly Estimate[]): number[] {
  const scores = estimates.map(rice)
  return estimates.map((_, index) => index).toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
}
