import 'server-only'
import type { Chapter } from '../content/read-chapter'
import type { AnswerRow, AttemptRow } from '../data/attempts'
import { PASS_MARK } from '../domain/progress/completion'
import { attemptResult, bestAttempt, pointsFor } from '../domain/quiz/attempt'
import { hintAt } from '../domain/quiz/hints'
import { grade, parseResponse, publicView, toShown } from '../domain/quiz/kinds'
import type { Question, QuestionResponse } from '../domain/quiz/model'
import type { AttemptSummary, OpenAttempt, SubmittedAttempt } from '../domain/quiz/wire'

/** Scores are stored as whole ten-thousandths. */
export const SCORE_UNIT = 10_000

/** What a stored answer says in the keys of the attempt's own view; null when there is none (any more). */
function shownResponse(question: Question, seed: string, stored: unknown): QuestionResponse | null {
  const response = parseResponse(question, stored)
  return response === null ? null : toShown(question, seed, response)
}

function attemptQuestions(chapter: Chapter, attempt: AttemptRow): Question[] {
  const byId = new Map(chapter.quiz.map(question => [question.id, question]))
  return attempt.questionIds.flatMap(id => byId.get(id) ?? [])
}

/** An attempt under way, as its person may see it: no key, no feedback, no hint that was not asked for. */
export function openAttemptView(
  chapter: Chapter,
  attempt: AttemptRow,
  answers: readonly AnswerRow[],
  attempts: readonly AttemptRow[],
): OpenAttempt {
  const byQuestion = new Map(answers.map(answer => [answer.questionId, answer]))
  return {
    status: 'open',
    id: attempt.id,
    chapterId: attempt.chapterId,
    number: numberOf(attempt, attempts),
    startedAt: attempt.startedAt.toISOString(),
    revision: attempt.revision,
    questions: attemptQuestions(chapter, attempt).map(question => {
      const answer = byQuestion.get(question.id)
      const hints = Array.from({ length: answer?.hintsUsed ?? 0 }, (_, i) => hintAt(question, i + 1) ?? '')
      return {
        question: publicView(question, attempt.seed),
        response: shownResponse(question, attempt.seed, answer?.response ?? null),
        hints: hints.filter(Boolean),
      }
    }),
  }
}

/** Every question of an attempt with its result. */
export function gradeAttempt(chapter: Chapter, attempt: AttemptRow, answers: readonly AnswerRow[]) {
  const byQuestion = new Map(answers.map(answer => [answer.questionId, answer]))
  const questions = attemptQuestions(chapter, attempt).map(question => {
    const answer = byQuestion.get(question.id)
    const response = shownResponse(question, attempt.seed, answer?.response ?? null)
    const graded = grade(question, attempt.seed, response)
    const hintsUsed = answer?.hintsUsed ?? 0
    const points = pointsFor({ questionId: question.id, score: graded.score, hintsUsed })
    return { question: publicView(question, attempt.seed), response, graded, hintsUsed, points, isWithdrawn: false }
  })
  const graded = questions.map(({ question, graded: { score }, hintsUsed }) => ({
    questionId: question.id,
    score,
    hintsUsed,
  }))
  const live = new Set(chapter.quiz.map(({ id }) => id))
  return { questions, result: attemptResult(attempt.questionIds, graded, live) }
}

/** An attempt that was handed in, with everything there is to learn from it. */
export function submittedAttemptView(
  chapter: Chapter,
  attempt: AttemptRow & { submittedAt: Date },
  answers: readonly AnswerRow[],
  attempts: readonly AttemptRow[],
): SubmittedAttempt {
  const { questions, result } = gradeAttempt(chapter, attempt, answers)
  return {
    status: 'submitted',
    id: attempt.id,
    chapterId: attempt.chapterId,
    number: numberOf(attempt, attempts),
    startedAt: attempt.startedAt.toISOString(),
    submittedAt: attempt.submittedAt.toISOString(),
    revision: attempt.revision,
    ...result,
    questions,
    history: summarise(attempts),
    dueAt: null,
    seed: attempt.seed,
  }
}

/** One line per attempt, oldest first; the best one is marked. */
export function summarise(attempts: readonly AttemptRow[]): AttemptSummary[] {
  const rows = attempts.map((attempt, index) => {
    const score = attempt.score === null ? null : attempt.score / SCORE_UNIT
    return {
      id: attempt.id,
      number: index + 1,
      startedAt: attempt.startedAt.toISOString(),
      submittedAt: attempt.submittedAt?.toISOString() ?? null,
      score,
      isPassed: score !== null && score >= PASS_MARK,
    }
  })
  const best = bestAttempt(rows)
  return rows.map(row => ({ ...row, isBest: row.id === best?.id }))
}

function numberOf(attempt: AttemptRow, attempts: readonly AttemptRow[]): number {
  return attempts.findIndex(({ id }) => id === attempt.id) + 1
}
