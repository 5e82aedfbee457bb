/** 97.5th percentile of the standard normal distribution: two-sided 95 %. */
const Z_95 = 1.959964

/** A measured value with what chance alone may add or take away (95 %), both in the same unit. */
export type Measured = { value: number; margin: number }

/**
 * Net Promoter Score in points (−100 … 100): % promoters − % detractors; margin 1.96·√((p + d − (p − d)²) ÷ n)·100
 * (Cybaea, „NPS confidence interval“). Holds for random samples.
 * @throws RangeError without answers or with more promoters and detractors than answers
 */
export function netPromoterScore(promoters: number, detractors: number, answers: number): Measured {
  if (!(answers > 0) || promoters < 0 || detractors < 0 || promoters + detractors > answers) {
    throw new RangeError('promoters and detractors must be part of the answers')
  }
  const [p, d] = [promoters / answers, detractors / answers]
  return { value: (p - d) * 100, margin: Z_95 * Math.sqrt((p + d - (p - d) ** 2) / answers) * 100 }
}

/**
 * A share in per cent (0–100) with its margin 1.96·√(p(1 − p) ÷ n)·100.
 * @throws RangeError without answers or with more hits than answers
 */
export function shareOf(hits: number, answers: number): Measured {
  if (!(answers > 0) || hits < 0 || hits > answers) throw new RangeError('hits must be part of the answers')
  const p = hits / answers
  return { value: p * 100, margin: Z_95 * Math.sqrt((p * (1 - p)) / answers) * 100 }
}

/** Margin of the difference of two independent samples: √(a² + b²). */
export function marginOfDifference(a: Measured, b: Measured): number {
  return Math.hypot(a.margin, b.margin)
}

/** Mean step of a scale, from [step, count] pairs. @throws RangeError without answers */
export function meanStep(counts: readonly (readonly [step: number, count: number])[]): number {
  const answers = counts.reduce((sum, [, count]) => sum + count, 0)
  if (answers === 0) throw new RangeError('mean of no answers')
  return counts.reduce((sum, [step, count]) => sum + step * count, 0) / answers
}
