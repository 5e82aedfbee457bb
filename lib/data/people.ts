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

/** The row of the grant's person. */
export function findAccount({ orm, tables: { people } }: Queries, grant: Grant<'account.manage'>) {
  return orm.select().from(people).where(eq(people.id, grant.target.personId))
}

export function setOwnName({ orm, tables: { people } }: Queries, grant: Grant<'account.manage'>, name: string) {
  return orm.update(people).set({ name }).where(eq(people.id, grant.target.personId)).returning({ id: people.id })
}

/** Deletes the grant's person; sessions, facts, answers, maps and memberships go with the row (`on delete cascade`). */
export function deleteOwnPerson({ orm, tables: { people } }: Queries, grant: Grant<'account.manage'>) {
  return orm.delete(people).where(eq(people.id, grant.target.personId)).returning({ emailKey: people.emailKey })
}

/** Deletes the empty rows of guests who went into the grant's account. */
export function deleteMergedGuests({ orm, tables: { people } }: Queries, grant: Grant<'account.manage'>) {
  return orm.delete(people).where(eq(people.mergedIntoId, grant.target.personId)).returning({ id: people.id })
}
