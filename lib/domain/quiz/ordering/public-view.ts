import { keyOf, type PublicBase, type PublicChoice, publicBase, type Role, shuffled } from '../base/public-view'
import type { OrderingQuestion } from './schema'

export type PublicOrdering = PublicBase & { kind: 'ordering'; items: PublicChoice[] }

/** What the browser may get before the answer. The items never start in the right order. */
export function publicView(question: OrderingQuestion, seed: string): PublicOrdering {
  const items = shuffled(question, seed, 'option', question.items)
  const isRight = items.every(({ key }, i) => key === keyOf(question, seed, 'option', question.items[i]?.id ?? ''))
  const start = isRight ? [...items.slice(1), ...items.slice(0, 1)] : items
  return { ...publicBase(question), kind: 'ordering', items: start }
}

/** Everything in the question that a response can refer to. */
export function names(question: OrderingQuestion): { role: Role; id: string }[] {
  return question.items.map(({ id }) => ({ role: 'option', id }))
}
