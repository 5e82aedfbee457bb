import { type GradedBase, gradedBase } from '../base/graded'
import { keyOf } from '../base/public-view'
import type { GradedOption } from '../single/grade'
import { publicView } from './public-view'
import type { MultipleResponse } from './response'
import type { MultipleQuestion } from './schema'

export type GradedMultiple = GradedBase & { kind: 'multiple'; options: GradedOption[] }

/**
 * Partial credit: (right chosen − wrong chosen) ÷ right, never below 0, so that ticking everything gains nothing.
 * Options come in the order shown.
 */
export function grade(question: MultipleQuestion, seed: string, response: MultipleResponse | null): GradedMultiple {
  const byKey = new Map(question.options.map(option => [keyOf(question, seed, 'option', option.id), option]))
  const options = publicView(question, seed).options.flatMap(({ key }) => {
    const option = byKey.get(key)
    if (!option) return []
    const isChosen = response?.choices.includes(key) ?? false
    return [{ key, isChosen, isCorrect: option.correct, feedback: option.feedback }]
  })
  const chosen = options.filter(({ isChosen }) => isChosen)
  const hits = chosen.filter(({ isCorrect }) => isCorrect).length
  const right = options.filter(({ isCorrect }) => isCorrect).length
  const score = (hits - (chosen.length - hits)) / right
  return { ...gradedBase(question, score), kind: 'multiple', options }
}
