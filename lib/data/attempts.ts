import 'server-only'
import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import type { Grant } from '../auth/grant'
import type { Queries } from '../db/database'

export type AttemptRow = {
  id: string
  personId: string
  chapterId: string
  seed: string
  questionIds: string[]
  revision: number
  startedAt: Date
  submittedAt: Date | null
  /** Ten-thousandths. */
  score: number | null
}

export type AnswerRow = {
  attemptId: string
  questionId: string
  response: unknown
  hintsUsed: number
  answeredAt: Date
  score: number | null
}

/** All quiz attempts of the grant's person, oldest first. */
export function listAttempts({ orm, tables: { attempts } }: Queries, grant: Grant<'learning.write'>) {
  return orm
    .select()
    .from(attempts)
    .where(eq(attempts.personId, grant.target.personId))
    .orderBy(asc(attempts.startedAt), asc(attempts.id))
}

/** The attempts of one person at one chapter's quiz, oldest first. */
export function listChapterAttempts(
  { orm, tables: { attempts } }: Queries,
  grant: Grant<'learning.write'> | Grant<'attempt.work'>,
  chapterId: string,
) {
  return orm
    .select()
    .from(attempts)
    .where(and(eq(attempts.personId, grant.target.personId), eq(attempts.chapterId, chapterId)))
    .orderBy(asc(attempts.startedAt), asc(attempts.id))
}

export function insertAttempt(
  { orm, tables: { attempts } }: Queries,
  grant: Grant<'learning.write'>,
  values: Pick<AttemptRow, 'id' | 'chapterId' | 'seed' | 'questionIds' | 'startedAt'>,
) {
  return orm
    .insert(attempts)
    .values({ ...values, personId: grant.target.personId, revision: 0 })
    .returning()
}

export function findAttempt({ orm, tables: { attempts } }: Queries, grant: Grant<'attempt.work'>) {
  return orm.select().from(attempts).where(eq(attempts.id, grant.targetId))
}

export function listAnswers({ orm, tables: { attemptAnswers } }: Queries, grant: Grant<'attempt.work'>) {
  return orm.select().from(attemptAnswers).where(eq(attemptAnswers.attemptId, grant.targetId))
}

/** The answers of one attempt of the grant's person. */
export function listAnswersOf(
  { orm, tables: { attemptAnswers, attempts } }: Queries,
  grant: Grant<'learning.write'>,
  attemptId: string,
) {
  const own = orm.select({ id: attempts.id }).from(attempts).where(eq(attempts.personId, grant.target.personId))
  return orm
    .select()
    .from(attemptAnswers)
    .where(and(eq(attemptAnswers.attemptId, attemptId), inArray(attemptAnswers.attemptId, own)))
}

/** Replaces the saved answer to one question; hints already used stay counted. */
export function upsertAnswer(
  { orm, tables: { attemptAnswers } }: Queries,
  grant: Grant<'attempt.work'>,
  { questionId, response, answeredAt }: Pick<AnswerRow, 'questionId' | 'response' | 'answeredAt'>,
) {
  return orm
    .insert(attemptAnswers)
    .values({ attemptId: grant.targetId, questionId, response, answeredAt, hintsUsed: 0 })
    .onConflictDoUpdate({
      target: [attemptAnswers.attemptId, attemptAnswers.questionId],
      set: { response, answeredAt },
    })
    .returning()
}

export function upsertHintsUsed(
  { orm, tables: { attemptAnswers } }: Queries,
  grant: Grant<'attempt.work'>,
  { questionId, hintsUsed, answeredAt }: Pick<AnswerRow, 'questionId' | 'hintsUsed' | 'answeredAt'>,
) {
  return orm
    .insert(attemptAnswers)
    .values({ attemptId: grant.targetId, questionId, response: null, answeredAt, hintsUsed })
    .onConflictDoUpdate({ target: [attemptAnswers.attemptId, attemptAnswers.questionId], set: { hintsUsed } })
    .returning()
}

export function setRevision({ orm, tables: { attempts } }: Queries, grant: Grant<'attempt.work'>, revision: number) {
  return orm.update(attempts).set({ revision }).where(eq(attempts.id, grant.targetId)).returning({ id: attempts.id })
}

/** Hands the attempt in; only the first time finds it open. */
export function submitAttempt(
  { orm, tables: { attempts } }: Queries,
  grant: Grant<'attempt.work'>,
  { submittedAt, score }: { submittedAt: Date; score: number },
) {
  return orm
    .update(attempts)
    .set({ submittedAt, score })
    .where(and(eq(attempts.id, grant.targetId), isNull(attempts.submittedAt)))
    .returning()
}

export function setAnswerScore(
  { orm, tables: { attemptAnswers } }: Queries,
  grant: Grant<'attempt.work'>,
  questionId: string,
  score: number,
) {
  return orm
    .update(attemptAnswers)
    .set({ score })
    .where(and(eq(attemptAnswers.attemptId, grant.targetId), eq(attemptAnswers.questionId, questionId)))
    .returning({ questionId: attemptAnswers.questionId })
}
