import 'server-only'
import type { Grant } from '../auth/grant'
import { findChapter, getCourse } from '../content/catalogue'
import type { Chapter } from '../content/read-chapter'
import {
  type AttemptRow,
  findAttempt,
  insertAttempt,
  listAnswers,
  listAnswersOf,
  listChapterAttempts,
  setAnswerScore,
  setRevision,
  submitAttempt,
  upsertAnswer,
  upsertHintsUsed,
} from '../data/attempts'
import type { Database, Queries } from '../db/database'
import { q, transact } from '../db/transact'
import { Problem } from '../domain/problem'
import { attemptOrder } from '../domain/quiz/attempt'
import { missingIn } from '../domain/quiz/completeness'
import { hintAt } from '../domain/quiz/hints'
import { parseResponse, publicView, toStored } from '../domain/quiz/kinds'
import type { Question } from '../domain/quiz/model'
import type { AnswerReceipt, Attempt, AttemptList, HintAnswer } from '../domain/quiz/wire'
import { type Ids, newToken } from '../platform/ids'
import { gradeAttempt, openAttemptView, SCORE_UNIT, submittedAttemptView, summarise } from './attempt-view'

function chapterOf(chapterId: string): Chapter {
  const chapter = findChapter(getCourse(), chapterId)
  if (!chapter) throw new Problem('not-found')
  return chapter
}

/**
 * Continues the chapter's open attempt, or begins one: the server draws the seed, so the order of questions and options is
 * fixed and cannot be chosen.
 * @throws Problem `not-found` when there is no such chapter
 */
export async function startAttempt(
  db: Database,
  grant: Grant<'learning.write'>,
  chapterId: string,
  { now, ids }: { now: Date; ids: Ids },
): Promise<{ attempt: Attempt; isNew: boolean }> {
  const chapter = chapterOf(chapterId)
  return transact(db, function* (tx) {
    const attempts = yield* q(listChapterAttempts(tx, grant, chapterId))
    const open = attempts.findLast(({ submittedAt }) => submittedAt === null)
    if (open) {
      const answers = yield* q(listAnswersOf(tx, grant, open.id))
      return { attempt: openAttemptView(chapter, open, answers, attempts), isNew: false }
    }
    const seed = newToken()
    const questionIds = attemptOrder(
      seed,
      chapter.quiz.map(({ id }) => id),
    )
    const [row] = yield* q(insertAttempt(tx, grant, { id: ids(), chapterId, seed, questionIds, startedAt: now }))
    if (!row) throw new Error('insert gave no row')
    return { attempt: openAttemptView(chapter, row, [], [...attempts, row]), isNew: true }
  })
}

/** All attempts of the person at a chapter's quiz. */
export async function listOwnAttempts(
  db: Database,
  grant: Grant<'learning.write'>,
  chapterId: string,
): Promise<AttemptList> {
  return { attempts: summarise(await listChapterAttempts(db, grant, chapterId)) }
}

/** One attempt as it stands: questions while it is open, results once it was handed in. */
export async function readAttempt(db: Queries, grant: Grant<'attempt.work'>): Promise<Attempt> {
  const chapter = chapterOf(grant.target.chapterId)
  const [[attempt], answers, attempts] = await Promise.all([
    findAttempt(db, grant),
    listAnswers(db, grant),
    listChapterAttempts(db, grant, grant.target.chapterId),
  ])
  if (!attempt) throw new Problem('not-found')
  const { submittedAt } = attempt
  return submittedAt
    ? submittedAttemptView(chapter, { ...attempt, submittedAt }, answers, attempts)
    : openAttemptView(chapter, attempt, answers, attempts)
}

/**
 * Saves the answer to one question of an open attempt. The same answer sent twice (a double click) counts as saved.
 * @throws Problem `stale` when another tab saved in between, `already-submitted`, `invalid` when the answer is incomplete
 */
export async function saveAnswer(
  db: Database,
  grant: Grant<'attempt.work'>,
  { questionId, response: raw, revision, now }: { questionId: string; response: unknown; revision: number; now: Date },
): Promise<AnswerReceipt> {
  const question = chapterOf(grant.target.chapterId).quiz.find(({ id }) => id === questionId)
  return transact(db, function* (tx) {
    const attempt = yield* openAttempt(tx, grant)
    if (!question || !attempt.questionIds.includes(questionId)) throw new Problem('not-found')
    const response = storedResponse(question, attempt.seed, raw)
    const answers = yield* q(listAnswers(tx, grant))
    const known = answers.find(answer => answer.questionId === questionId)
    const isRepeated = attempt.revision === revision + 1 && JSON.stringify(known?.response) === JSON.stringify(response)
    if (isRepeated && known) return { revision: attempt.revision, savedAt: known.answeredAt.toISOString() }
    if (attempt.revision !== revision) throw new Problem('stale', { revision: attempt.revision })
    yield* q(upsertAnswer(tx, grant, { questionId, response, answeredAt: now }))
    yield* q(setRevision(tx, grant, revision + 1))
    return { revision: revision + 1, savedAt: now.toISOString() }
  })
}

function storedResponse(question: Question, seed: string, raw: unknown) {
  const response = parseResponse(question, raw)
  const missing = response === null ? { code: 'malformed' } : missingIn(publicView(question, seed), response)
  if (response === null || missing) throw new Problem('invalid', missing)
  return toStored(question, seed, response)
}

function* openAttempt(tx: Queries, grant: Grant<'attempt.work'>): Generator<PromiseLike<unknown>, AttemptRow, unknown> {
  const [attempt] = yield* q(findAttempt(tx, grant))
  if (!attempt) throw new Problem('not-found')
  if (attempt.submittedAt) throw new Problem('already-submitted')
  return attempt
}

/**
 * Gives the n-th hint of a question and counts it; asking for the same one again costs nothing more.
 * @throws Problem `not-found` when there is no such hint, or one before it was not asked for yet
 */
export async function takeHint(
  db: Database,
  grant: Grant<'attempt.work'>,
  { questionId, n, now }: { questionId: string; n: number; now: Date },
): Promise<HintAnswer> {
  const question = chapterOf(grant.target.chapterId).quiz.find(({ id }) => id === questionId)
  const text = question ? hintAt(question, n) : null
  return transact(db, function* (tx) {
    const attempt = yield* openAttempt(tx, grant)
    const answers = yield* q(listAnswers(tx, grant))
    const used = answers.find(answer => answer.questionId === questionId)?.hintsUsed ?? 0
    if (text === null || n > used + 1 || !attempt.questionIds.includes(questionId)) throw new Problem('not-found')
    if (n > used) yield* q(upsertHintsUsed(tx, grant, { questionId, hintsUsed: n, answeredAt: now }))
    return { n, text }
  })
}

/**
 * Hands an attempt in and grades it. Handing the same state in twice gives the same result.
 * @throws Problem `stale` when another tab saved in between
 */
export async function handIn(
  db: Database,
  grant: Grant<'attempt.work'>,
  { revision, now }: { revision: number; now: Date },
): Promise<Attempt> {
  const chapter = chapterOf(grant.target.chapterId)
  await transact(db, function* (tx) {
    const [attempt] = yield* q(findAttempt(tx, grant))
    if (!attempt) throw new Problem('not-found')
    if (attempt.revision !== revision) throw new Problem('stale', { revision: attempt.revision })
    if (attempt.submittedAt) return
    const answers = yield* q(listAnswers(tx, grant))
    const { questions, result } = gradeAttempt(chapter, attempt, answers)
    for (const { question, points } of questions) {
      yield* q(setAnswerScore(tx, grant, question.id, Math.round(points * SCORE_UNIT)))
    }
    yield* q(submitAttempt(tx, grant, { submittedAt: now, score: Math.round(result.score * SCORE_UNIT) }))
  })
  return readAttempt(db, grant)
}
