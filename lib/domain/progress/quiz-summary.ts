import { PASS_MARK, type QuizSummary } from './completion'

/** What of an attempt counts: `score` is the share of the points, null until it was handed in. */
export type AttemptFacts = { id: string; chapterId: string; score: number | null; submittedAt: string | null }

/** Per chapter: the best result, how many attempts, the one under way, and when the pass mark was first reached. */
export function summariseAttempts(attempts: readonly AttemptFacts[]): Record<string, QuizSummary> {
  const summary: Record<string, QuizSummary> = {}
  for (const { id, chapterId, score, submittedAt } of attempts) {
    const entry = summary[chapterId] ?? { best: null, attempts: 0, openAttemptId: null, passedAt: null }
    summary[chapterId] = entry
    if (score === null || submittedAt === null) {
      entry.openAttemptId = id
      continue
    }
    entry.attempts += 1
    entry.best = Math.max(entry.best ?? 0, score)
    if (score >= PASS_MARK && (entry.passedAt === null || submittedAt < entry.passedAt)) entry.passedAt = submittedAt
  }
  return summary
}
