import { type GradedBase, gradedBase } from '../base/graded'
import { keyOf } from '../base/public-view'
import { publicView } from './public-view'
import type { SingleResponse } from './response'
import type { SingleQuestion } from './schema'

/** An option after grading; `key` as in the public view. */
export type GradedOption = { key: string; isChosen: boolean; isCorrect: boolean; feedback: string }

export type GradedSingle = GradedBase & { kind: 'single'; options: GradedOption[] }

/** Right or wrong: 1 for the correct option, otherwise 0. Options come in the order shown. */
export function grade(question: SingleQuestion, seed: string, response: SingleResponse | null): GradedSingle {
  const byKey = new Map(question.options.map(option => [keyOf(question, seed, 'option', option.id), option]))
  const options = publicView(question, seed).options.flatMap(({ key }) => {
    const option = byKey.get(key)
    if (!option) return []
    return [{ key, isChosen: key === response?.choice, isCorrect: option.correct, feedback: option.feedback }]
  })
  const isRight = options.some(({ isChosen, isCorrect }) => isChosen && isCorrect)
  return { ...gradedBase(question, isRight ? 1 : 0), kind: 'single', options }
}
