import { type GradedBase, gradedBase } from '../base/graded'
import { keyOf } from '../base/public-view'
import type { OrderingResponse } from './response'
import type { OrderingQuestion } from './schema'

/** An item after grading; places count from 1, `place` is null when it was not placed. */
export type GradedItem = { key: string; place: number | null; rightPlace: number; feedback: string }

/** `items` come in the right order. */
export type GradedOrdering = GradedBase & { kind: 'ordering'; items: GradedItem[] }

/**
 * Share of the neighbouring pairs of the right order whose first item still stands somewhere before its second: five
 * items have four such pairs. It is 1 only when the whole order is right, and 0 when it is turned round.
 */
export function grade(question: OrderingQuestion, seed: string, response: OrderingResponse | null): GradedOrdering {
  const keys = question.items.map(({ id }) => keyOf(question, seed, 'option', id))
  const order = (response?.order ?? []).filter(key => keys.includes(key))
  const items = question.items.map(({ feedback }, i) => {
    const key = keys[i] ?? ''
    const place = order.indexOf(key)
    return { key, place: place < 0 ? null : place + 1, rightPlace: i + 1, feedback }
  })
  const kept = items.slice(1).filter((item, i) => isBefore(items[i]?.place ?? null, item.place)).length
  return { ...gradedBase(question, kept / (items.length - 1)), kind: 'ordering', items }
}

function isBefore(a: number | null, b: number | null): boolean {
  return a !== null && b !== null && a < b
}
