import { type GradedBase, gradedBase } from '../base/graded'
import { keyOf } from '../base/public-view'
import { publicView, rightSides } from './public-view'
import type { MatchingResponse } from './response'
import type { MatchingQuestion } from './schema'

/** A pair after grading; keys as in the public view, `chosen` is null when the left side was left open. */
export type GradedPair = { left: string; chosen: string | null; right: string; isRight: boolean; feedback: string }

/** `extra`: the right sides that fit nowhere. */
export type GradedMatching = GradedBase & {
  kind: 'matching'
  pairs: GradedPair[]
  extra: { key: string; feedback: string }[]
}

/** Right pairs ÷ pairs. Right sides that read the same are interchangeable. Pairs come in the order shown. */
export function grade(question: MatchingQuestion, seed: string, response: MatchingResponse | null): GradedMatching {
  const textOf = new Map(rightSides(question).map(({ id, text }) => [keyOf(question, seed, 'right', id), text]))
  const byLeft = new Map(question.pairs.map(pair => [keyOf(question, seed, 'left', pair.id), pair]))
  const pairs = publicView(question, seed).lefts.flatMap(({ key }) => {
    const pair = byLeft.get(key)
    if (!pair) return []
    const named = response?.pairs.find(({ left }) => left === key)?.right
    const chosen = named !== undefined && textOf.has(named) ? named : null
    const isRight = chosen !== null && textOf.get(chosen) === pair.right
    return [{ left: key, chosen, right: keyOf(question, seed, 'right', pair.id), isRight, feedback: pair.feedback }]
  })
  const score = pairs.filter(({ isRight }) => isRight).length / pairs.length
  const extra = question.extra.map(({ id, feedback }) => ({ key: keyOf(question, seed, 'right', id), feedback }))
  return { ...gradedBase(question, score), kind: 'matching', pairs, extra }
}
