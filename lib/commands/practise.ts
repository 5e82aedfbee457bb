import 'server-only'
import type { Grant } from '../auth/grant'
import { getCourse } from '../content/catalogue'
import { listChapterAttempts } from '../data/attempts'
import { insertPracticeAnswer } from '../data/practice'
import type { Database } from '../db/database'
import { q, transact } from '../db/transact'
import { Problem } from '../domain/problem'
import { missingIn } from '../domain/quiz/completeness'
import { hintAt } from '../domain/quiz/hints'
import { grade, parseResponse, publicView, toStored } from '../domain/quiz/kinds'
import type { Question } from '../domain/quiz/model'
import type { HintAnswer, PracticeAnswer } from '../domain/quiz/wire'
import type { Ids } from '../platform/ids'
import { SCORE_UNIT } from './attempt-view'

/**
 * A question that this person may practise: an inline one always, a quiz question only after an attempt at it was handed
 * in (else practice would give away the quiz), an exam item never.
 * @throws Problem `not-found`
 */
async function practisable(db: Database, grant: Grant<'learning.write'>, questionId: string): Promise<Question> {
  for (const chapter of getCourse().chapters) {
    const inline = chapter.questions.find(({ id }) => id === questionId)
    if (inline) return inline
    const question = chapter.quiz.find(({ id }) => id === questionId)
    if (!question) continue
    const attempts = await listChapterAttempts(db, grant, chapter.id)
    if (attempts.some(({ submittedAt, questionIds }) => submittedAt && questionIds.includes(questionId)))
      return question
  }
  throw new Problem('not-found')
}

/**
 * Grades a practised question and keeps the answer.
 * @throws Problem `not-found`, or `invalid` when the answer is incomplete
 */
export async function practise(
  db: Database,
  grant: Grant<'learning.write'>,
  input: { questionId: string; response: unknown; seed: string; hintsUsed: number },
  { now, ids }: { now: Date; ids: Ids },
): Promise<PracticeAnswer> {
  const { questionId, seed, hintsUsed } = input
  const question = await practisable(db, grant, questionId)
  const response = parseResponse(question, input.response)
  const missing = response === null ? { code: 'malformed' } : missingIn(publicView(question, seed), response)
  if (response === null || missing) throw new Problem('invalid', missing)
  const graded = grade(question, seed, response)
  const row = {
    id: ids(),
    questionId,
    response: toStored(question, seed, response),
    hintsUsed,
    score: Math.round(graded.score * SCORE_UNIT),
    answeredAt: now,
  }
  await transact(db, function* (tx) {
    yield* q(insertPracticeAnswer(tx, grant, row))
  })
  return { graded, dueAt: null }
}

/** The n-th hint of a practised question; it costs nothing. @throws Problem `not-found` */
export async function practiceHint(
  db: Database,
  grant: Grant<'learning.write'>,
  questionId: string,
  n: number,
): Promise<HintAnswer> {
  const text = hintAt(await practisable(db, grant, questionId), n)
  if (text === null) throw new Problem('not-found')
  return { n, text }
}
