import { type GradedBase, gradedBase } from '../base/graded'
import { readNumber } from './read-number'
import type { NumericResponse } from './response'
import type { NumericQuestion } from './schema'

/** `value`: the number given, null when there was none. `mistake`: the reason when the number is a typical wrong one. */
export type GradedNumeric = GradedBase & {
  kind: 'numeric'
  value: number | null
  answer: number
  tolerance: number
  unit: string
  decimals: number
  feedback: string
  mistake: string | null
}

/** 1 within the tolerance, both ends included, otherwise 0. */
export function grade(question: NumericQuestion, _seed: string, response: NumericResponse | null): GradedNumeric {
  const { answer, tolerance, unit, decimals, feedback } = question
  const read = readNumber(response?.text ?? '', unit, decimals)
  const value = 'value' in read ? read.value : null
  const isRight = value !== null && isWithin(value, answer, tolerance)
  const mistake = value === null || isRight ? null : nearestMistake(question, value)
  const base = gradedBase(question, isRight ? 1 : 0)
  return { ...base, kind: 'numeric', value, answer, tolerance, unit, decimals, feedback, mistake }
}

/** Differences in the last bits (0.76 − 0.75 is more than 0.01 in binary) do not count. */
function isWithin(value: number, target: number, tolerance: number): boolean {
  const slack = 1e-9 * Math.max(1, Math.abs(value), Math.abs(target))
  return Math.abs(value - target) <= tolerance + slack
}

function nearestMistake({ mistakes }: NumericQuestion, value: number): string | null {
  const fitting = mistakes.filter(mistake => isWithin(value, mistake.value, mistake.tolerance))
  const nearest = fitting.sort((a, b) => Math.abs(a.value - value) - Math.abs(b.value - value))[0]
  return nearest?.feedback ?? null
}
