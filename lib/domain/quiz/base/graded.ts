import type { QuestionBase } from './schema'

/** `partly` is anything between no point and the whole point. */
export type Verdict = 'right' | 'partly' | 'wrong'

/** What the browser gets of any question after it was answered. */
export type GradedBase = {
  questionId: string
  /** Share of the question's point, 0–1, before hints are taken into account. */
  score: number
  verdict: Verdict
  /** Heading of the lesson that explains the answer. */
  section: string
  takeaway: string | null
}

/** The shared fields of a graded question; `score` is limited to 0–1. */
export function gradedBase(question: QuestionBase, score: number): GradedBase {
  const limited = Math.min(1, Math.max(0, score))
  return {
    questionId: question.id,
    score: limited,
    verdict: limited === 1 ? 'right' : limited === 0 ? 'wrong' : 'partly',
    section: question.section,
    takeaway: question.takeaway ?? null,
  }
}
