import { PASS_MARK } from '../progress/completion'
import { scoreWithHints } from './hints'
import { seededOrder } from './seed'

/** A graded answer of an attempt: `score` 0–1 before hints. */
export type AttemptAnswer = { questionId: string; score: number; hintsUsed: number }

/** `score` is the share of the points (0–1), rounded to six places; every question that counts is worth one point. */
export type AttemptResult = { score: number; points: number; outOf: number; isPassed: boolean }

/** The questions of an attempt in the order that its seed gives. Duplicates count once. */
export function attemptOrder(seed: string, questionIds: readonly string[]): string[] {
  return seededOrder(seed, [...new Set(questionIds)], id => id)
}

/**
 * Questions of the attempt that count: those that still exist and were not withdrawn. The others leave both the points
 * and what the points are measured against, so that nobody gains or loses a share by them.
 */
export function countingIds(questionIds: readonly string[], live: ReadonlySet<string>): string[] {
  return [...new Set(questionIds)].filter(id => live.has(id))
}

/**
 * The result: mean of the scores, unanswered questions being 0. `live` holds the questions of the chapter that exist and
 * are not withdrawn. An attempt of which nothing counts any more has no points and is not passed.
 */
export function attemptResult(
  questionIds: readonly string[],
  answers: readonly AttemptAnswer[],
  live: ReadonlySet<string>,
): AttemptResult {
  const byId = new Map(answers.map(answer => [answer.questionId, answer]))
  const counting = countingIds(questionIds, live)
  const points = counting.reduce((sum, id) => sum + pointsFor(byId.get(id)), 0)
  const score = counting.length === 0 ? 0 : Math.round((points / counting.length) * 1e6) / 1e6
  return {
    score,
    points: Math.round(points * 1e6) / 1e6,
    outOf: counting.length,
    isPassed: counting.length > 0 && score >= PASS_MARK,
  }
}

/** Points (0–1) that an answer brings, after hints. */
export function pointsFor(answer: AttemptAnswer | undefined): number {
  return answer && Number.isFinite(answer.score) ? scoreWithHints(answer.score, answer.hintsUsed) : 0
}

/** The handed-in attempt with the best score; of equal ones the earliest. Null when none was handed in. */
export function bestAttempt<A extends { score: number | null; submittedAt: string | null }>(
  attempts: readonly A[],
): A | null {
  const handedIn = attempts.filter(({ score, submittedAt }) => score !== null && submittedAt !== null)
  return handedIn.sort((a, b) => (b.score ?? 0) - (a.score ?? 0) || order(a, b))[0] ?? null
}

function order(a: { submittedAt: string | null }, b: { submittedAt: string | null }): number {
  return (a.submittedAt ?? '') < (b.submittedAt ?? '') ? -1 : 1
}

/** Questions that count and have no answer yet, in the order of the attempt. */
export function unansweredIds(
  questionIds: readonly string[],
  answeredIds: ReadonlySet<string>,
  live: ReadonlySet<string>,
): string[] {
  return countingIds(questionIds, live).filter(id => !answeredIds.has(id))
}

/** Questions that count and did not bring the whole point before hints, in the order of the attempt. */
export function missedIds(
  questionIds: readonly string[],
  answers: readonly AttemptAnswer[],
  live: ReadonlySet<string>,
): string[] {
  const byId = new Map(answers.map(answer => [answer.questionId, answer]))
  return countingIds(questionIds, live).filter(id => (byId.get(id)?.score ?? 0) < 1)
}
