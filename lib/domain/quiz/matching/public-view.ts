import { type PublicBase, type PublicChoice, publicBase, type Role, shuffled } from '../base/public-view'
import type { MatchingQuestion } from './schema'

export type PublicMatching = PublicBase & { kind: 'matching'; lefts: PublicChoice[]; rights: PublicChoice[] }

/** Every right-hand side with its id: those of the pairs and those that fit nowhere. */
export function rightSides(question: MatchingQuestion): { id: string; text: string }[] {
  return [...question.pairs.map(({ id, right }) => ({ id, text: right })), ...question.extra]
}

/** What the browser may get before the answer. Both sides are shuffled, and a pair's two names have nothing in common. */
export function publicView(question: MatchingQuestion, seed: string): PublicMatching {
  const lefts = question.pairs.map(({ id, left }) => ({ id, text: left }))
  return {
    ...publicBase(question),
    kind: 'matching',
    lefts: shuffled(question, seed, 'left', lefts),
    rights: shuffled(question, seed, 'right', rightSides(question)),
  }
}

/** Everything in the question that a response can refer to. */
export function names(question: MatchingQuestion): { role: Role; id: string }[] {
  return [
    ...question.pairs.map(({ id }) => ({ role: 'left' as const, id })),
    ...rightSides(question).map(({ id }) => ({ role: 'right' as const, id })),
  ]
}
