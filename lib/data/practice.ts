import 'server-only'
import { asc, eq } from 'drizzle-orm'
import type { Grant } from '../auth/grant'
import type { Queries } from '../db/database'

/** All practice answers of the grant's person, oldest first. */
export function listPracticeAnswers({ orm, tables: { practiceAnswers } }: Queries, grant: Grant<'learning.write'>) {
  return orm
    .select()
    .from(practiceAnswers)
    .where(eq(practiceAnswers.personId, grant.target.personId))
    .orderBy(asc(practiceAnswers.answeredAt), asc(practiceAnswers.id))
}

/** Keeps one answered practice question. */
export function insertPracticeAnswer(
  { orm, tables: { practiceAnswers } }: Queries,
  grant: Grant<'learning.write'>,
  values: { id: string; questionId: string; response: unknown; hintsUsed: number; score: number; answeredAt: Date },
) {
  return orm
    .insert(practiceAnswers)
    .values({ ...values, personId: grant.target.personId })
    .returning({ id: practiceAnswers.id })
}
