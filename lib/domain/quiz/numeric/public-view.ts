import { type PublicBase, publicBase, type Role } from '../base/public-view'
import type { NumericQuestion } from './schema'

/** `decimals`: places that the solution is shown with; it also decides how „1.234“ is read. */
export type PublicNumeric = PublicBase & { kind: 'numeric'; unit: string; decimals: number }

/** What the browser may get before the answer. */
export function publicView(question: NumericQuestion): PublicNumeric {
  return { ...publicBase(question), kind: 'numeric', unit: question.unit, decimals: question.decimals }
}

/** A number refers to nothing in the question. */
export function names(): { role: Role; id: string }[] {
  return []
}
