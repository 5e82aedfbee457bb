import { type PublicBase, type PublicChoice, publicBase, type Role, shuffled } from '../base/public-view'
import type { SingleQuestion } from './schema'

export type PublicSingle = PublicBase & { kind: 'single'; options: PublicChoice[] }

/** What the browser may get before the answer. */
export function publicView(question: SingleQuestion, seed: string): PublicSingle {
  return { ...publicBase(question), kind: 'single', options: shuffled(question, seed, 'option', question.options) }
}

/** Everything in the question that a response can refer to. */
export function names(question: SingleQuestion): { role: Role; id: string }[] {
  return question.options.map(({ id }) => ({ role: 'option', id }))
}
