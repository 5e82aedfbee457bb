import 'server-only'
import { asc, eq, getTableColumns } from 'drizzle-orm'
import type { Grant } from '../auth/grant'
import type { Queries } from '../db/database'

/** Every saved answer of every attempt of the grant's person, without what shuffles the questions. */
export function listOwnAnswers({ orm, tables }: Queries, grant: Grant<'learning.write'>) {
  const { attempts, attemptAnswers } = tables
  return orm
    .select(getTableColumns(attemptAnswers))
    .from(attemptAnswers)
    .innerJoin(attempts, eq(attempts.id, attemptAnswers.attemptId))
    .where(eq(attempts.personId, grant.target.personId))
    .orderBy(asc(attemptAnswers.answeredAt), asc(attemptAnswers.questionId))
}

/** All maps of the grant's person with their documents, deleted ones too. */
export function listOwnMaps({ orm, tables: { maps } }: Queries, grant: Grant<'learning.write'>) {
  return orm
    .select()
    .from(maps)
    .where(eq(maps.personId, grant.target.personId))
    .orderBy(asc(maps.createdAt), asc(maps.id))
}

/** All snapshots of these maps. */
export function listOwnSnapshots({ orm, tables: { maps, mapSnapshots } }: Queries, grant: Grant<'learning.write'>) {
  return orm
    .select(getTableColumns(mapSnapshots))
    .from(mapSnapshots)
    .innerJoin(maps, eq(maps.id, mapSnapshots.mapId))
    .where(eq(maps.personId, grant.target.personId))
    .orderBy(asc(mapSnapshots.createdAt), asc(mapSnapshots.id))
}

/** All read-only links of these maps, revoked ones too; the links themselves are known to nobody but their owner. */
export function listOwnShares({ orm, tables: { maps, mapShares } }: Queries, grant: Grant<'learning.write'>) {
  const { id, mapId, showsName, createdAt, revokedAt } = mapShares
  return orm
    .select({ id, mapId, showsName, createdAt, revokedAt })
    .from(mapShares)
    .innerJoin(maps, eq(maps.id, mapShares.mapId))
    .where(eq(maps.personId, grant.target.personId))
    .orderBy(asc(createdAt), asc(id))
}

/** Memberships of the grant's person with the company's name, ended ones too. */
export function listOwnMemberships({ orm, tables }: Queries, grant: Grant<'account.manage'>) {
  const { memberships, organizations } = tables
  return orm
    .select({
      organization: organizations.name,
      role: memberships.role,
      joinedAt: memberships.joinedAt,
      endedAt: memberships.endedAt,
    })
    .from(memberships)
    .innerJoin(organizations, eq(organizations.id, memberships.organizationId))
    .where(eq(memberships.personId, grant.target.personId))
    .orderBy(asc(memberships.joinedAt), asc(memberships.id))
}
