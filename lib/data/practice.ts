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
