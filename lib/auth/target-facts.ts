import 'server-only'
import { eq } from 'drizzle-orm'
import type { Queries } from '../db/database'
import type { TargetFacts, TargetKind } from '../domain/policy'

type Loaders = { [K in TargetKind]: (db: Queries, id: string) => Promise<TargetFacts[K] | null> }

/** Loads what the policy has to know from the target's own row; null when there is no such row. */
const LOADERS: Loaders = {
  anything: async () => ({}),
  person: async ({ orm, tables: { people } }, id) => {
    const [row] = await orm.select({ personId: people.id }).from(people).where(eq(people.id, id))
    return row ?? null
  },
  attempt: async ({ orm, tables: { attempts } }, id) => {
    const [row] = await orm
      .select({ personId: attempts.personId, chapterId: attempts.chapterId })
      .from(attempts)
      .where(eq(attempts.id, id))
    return row ?? null
  },
  map: async ({ orm, tables: { maps } }, id) => {
    const [row] = await orm
      .select({ personId: maps.personId, deletedAt: maps.deletedAt })
      .from(maps)
      .where(eq(maps.id, id))
    return row ? { personId: row.personId, isDeleted: row.deletedAt !== null } : null
  },
  session: async ({ orm, tables: { sessions } }, id) => {
    const [row] = await orm.select({ personId: sessions.personId }).from(sessions).where(eq(sessions.id, id))
    return row ?? null
  },
  group: async ({ orm, tables: { groups } }, id) => {
    const [row] = await orm.select({ organizationId: groups.organizationId }).from(groups).where(eq(groups.id, id))
    return row ? { organizationId: row.organizationId, groupId: id } : null
  },
  organization: async ({ orm, tables: { organizations } }, id) => {
    const [row] = await orm
      .select({ organizationId: organizations.id })
      .from(organizations)
      .where(eq(organizations.id, id))
    return row ?? null
  },
}

export function loadTargetFacts<K extends TargetKind>(
  kind: K,
  db: Queries,
  id: string,
): Promise<TargetFacts[K] | null> {
  return LOADERS[kind](db, id)
}
