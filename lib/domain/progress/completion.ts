import type { ProgressState } from './fold'

/** Share of the points that a chapter quiz needs at least. */
export const PASS_MARK = 0.7

/** What a person's attempts at one chapter quiz come to. Scores are shares of the points, 0–1. */
export type QuizSummary = {
  best: number | null
  attempts: number
  /** Attempt begun and not handed in. */
  openAttemptId: string | null
  /** When the pass mark was first reached. */
  passedAt: string | null
}

export type ChapterProgress = {
  status: 'untouched' | 'begun' | 'completed'
  /** What is missing for completion. */
  missing: ('read' | 'quiz')[]
  readAt: string | null
  best: number | null
  attempts: number
  /** The later of „read“ and „passed“, when both are there. */
  completedAt: string | null
}

/**
 * How far a person is in a chapter. A chapter is complete when it was confirmed as read and the best quiz result is at
 * least 70 %; opening it completes nothing. Every view uses this function.
 */
export function chapterProgress(
  chapterId: string,
  state: ProgressState,
  quiz: Readonly<Record<string, QuizSummary>>,
): ChapterProgress {
  const readAt = state.read[chapterId] ?? null
  const { best = null, attempts = 0, passedAt = null, openAttemptId = null } = quiz[chapterId] ?? {}
  const isPassed = best !== null && best >= PASS_MARK
  const missing: ChapterProgress['missing'] = []
  if (!readAt) missing.push('read')
  if (!isPassed) missing.push('quiz')
  const isBegun = readAt !== null || attempts > 0 || openAttemptId !== null || chapterId in state.position
  const completedAt = missing.length === 0 ? [readAt ?? '', passedAt ?? ''].sort()[1] || null : null
  return {
    status: missing.length === 0 ? 'completed' : isBegun ? 'begun' : 'untouched',
    missing,
    readAt,
    best,
    attempts,
    completedAt,
  }
}
