import { type PublicBase, type PublicChoice, publicBase, type Role, shuffled } from '../base/public-view'
import type { MultipleQuestion } from './schema'

export type PublicMultiple = PublicBase & { kind: 'multiple'; options: PublicChoice[] }

/** What the browser may get before the answer; how many options are right is not part of it. */
export function publicView(question: MultipleQuestion, seed: string): PublicMultiple {
  return { ...publicBase(question), kind: 'multiple', options: shuffled(question, seed, 'option', question.options) }
}

/** Everything in the question that a response can refer to. */
export function names(question: MultipleQuestion): { role: Role; id: string }[] {
  return question.options.map(({ id }) => ({ role: 'option', id }))
}
