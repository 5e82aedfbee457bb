import 'server-only'
import { eq } from 'drizzle-orm'
import type { Grant } from '../auth/grant'
import type { Queries } from '../db/database'

/** Name and e-mail of the grant's person. */
export function findOwnPerson({ orm, tables: { people } }: Queries, grant: Grant<'learning.write'>) {
  return orm
    .select({ kind: people.kind, name: people.name, email: people.email })
    .from(people)
    .where(eq(people.id, grant.target.personId))
}
