import 'server-only'
import { eq } from 'drizzle-orm'
import type { Grant } from '../auth/grant'
import type { Queries } from '../db/database'
import type { Fact } from '../domain/progress/fact'

/** Stores facts of the grant's person; those that are there already stay as they are. */
export function insertFacts(
  { orm, tables: { facts } }: Queries,
  grant: Grant<'learning.write'>,
  list: readonly Fact[],
  recordedAt: Date,
) {
  const rows = list.map(({ id, kind, subject, at, value }) => ({
    personId: grant.target.personId,
    id,
    kind,
    subject,
    value,
    at: new Date(at),
    recordedAt,
  }))
  return orm.insert(facts).values(rows).onConflictDoNothing().returning({ id: facts.id })
}

/** All facts of the grant's person, in no particular order. */
export function listFacts({ orm, tables: { facts } }: Queries, grant: Grant<'learning.write'>) {
  return orm.select().from(facts).where(eq(facts.personId, grant.target.personId))
}

/** A stored row as the domain knows it; the kind and value were checked before they were stored. */
export function toFact(row: { id: string; kind: string; subject: string; at: Date; value: unknown }): Fact {
  const { id, kind, subject, at, value } = row
  return { id, kind, subject, at: at.toISOString(), value } as Fact
}
