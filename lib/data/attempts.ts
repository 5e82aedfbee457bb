import 'server-only'
import { and, asc, eq } from 'drizzle-orm'
import type { Grant } from '../auth/grant'
import type { Queries } from '../db/database'

/** All quiz attempts of the grant's person, oldest first. */
export function listAttempts({ orm, tables: { attempts } }: Queries, grant: Grant<'learning.write'>) {
  return orm
    .select()
    .from(attempts)
    .where(eq(attempts.personId, grant.target.personId))
    .orderBy(asc(attempts.startedAt), asc(attempts.id))
}

/** The attempts of the grant's person at one chapter's quiz, oldest first. */
export function listChapterAttempts(
  { orm, tables: { attempts } }: Queries,
  grant: Grant<'learning.write'>,
  chapterId: string,
) {
  return orm
    .select()
    .from(attempts)
    .where(and(eq(attempts.personId, grant.target.personId), eq(attempts.chapterId, chapterId)))
    .orderBy(asc(attempts.startedAt), asc(attempts.id))
}
