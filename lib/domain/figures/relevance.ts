/** What a touchpoint decides (relevance, 1–5) and how it goes there (satisfaction, −2 … +2). */
export type Assessment = { relevance: number; satisfaction: number }

/** Ends of the two scales. */
export const SCALES = { relevance: { min: 1, max: 5 }, satisfaction: { min: -2, max: 2 } } as const

/**
 * Relevance × (2 − satisfaction), 0–20: much where something important goes badly, nothing where all is well. The idea of
 * weighing importance against performance is that of Martilla and James, „Importance-Performance Analysis“ (Journal of
 * Marketing 41(1), 1977, 77–79); scales and product are of this course.
 * @throws RangeError outside the scales
 */
export function priority({ relevance, satisfaction }: Assessment): number {
  assertOn(SCALES.relevance, relevance)
  assertOn(SCALES.satisfaction, satisfaction)
  return relevance * (SCALES.satisfaction.max - satisfaction)
}

/** Which to look at: indices of the highest priority, and of the next one. */
export type Order = { first: readonly number[]; second: readonly number[] }

/**
 * The one or two to look at first. Equals stand together; with several first there is no second. What needs no look
 * (priority 0) is never named, so both may be empty.
 * @throws RangeError outside the scales
 */
export function lookFirst(assessments: readonly Assessment[]): Order {
  const priorities = assessments.map(priority)
  const steps = [...new Set(priorities)].filter(step => step > 0).toSorted((a, b) => b - a)
  const at = (step: number | undefined) => priorities.flatMap((other, index) => (other === step ? [index] : []))
  const first = at(steps[0])
  return { first, second: first.length === 1 ? at(steps[1]) : [] }
}

function assertOn({ min, max }: { min: number; max: number }, value: number): void {
  if (!(value >= min && value <= max)) throw new RangeError(`${value} is not on the scale from ${min} to ${max}`)
}
