import 'server-only'
import { and, desc, eq, isNull } from 'drizzle-orm'
import type { Grant } from '../auth/grant'
import type { Queries } from '../db/database'

/** Read-only links of the grant's map that are in force, newest first. */
export function listShares({ orm, tables: { mapShares } }: Queries, grant: Grant<'map.edit'>) {
  const { id, showsName, createdAt, mapId, revokedAt } = mapShares
  return orm
    .select({ id, showsName, createdAt })
    .from(mapShares)
    .where(and(eq(mapId, grant.targetId), isNull(revokedAt)))
    .orderBy(desc(createdAt), desc(id))
}

export function insertShare(
  { orm, tables: { mapShares } }: Queries,
  grant: Grant<'map.edit'>,
  values: { id: string; tokenHash: string; showsName: boolean; createdAt: Date },
) {
  return orm
    .insert(mapShares)
    .values({ ...values, mapId: grant.targetId })
    .returning({ id: mapShares.id })
}

export function revokeShare(
  { orm, tables: { mapShares } }: Queries,
  grant: Grant<'map.edit'>,
  shareId: string,
  now: Date,
) {
  return orm
    .update(mapShares)
    .set({ revokedAt: now })
    .where(and(eq(mapShares.id, shareId), eq(mapShares.mapId, grant.targetId), isNull(mapShares.revokedAt)))
    .returning({ id: mapShares.id })
}

/** The map behind a link in force. The token's hash is the permission: whoever has the link may read. */
export function findSharedMap({ orm, tables: { mapShares, maps, people } }: Queries, tokenHash: string) {
  return orm
    .select({
      title: maps.title,
      document: maps.document,
      updatedAt: maps.updatedAt,
      showsName: mapShares.showsName,
      name: people.name,
    })
    .from(mapShares)
    .innerJoin(maps, eq(maps.id, mapShares.mapId))
    .innerJoin(people, eq(people.id, maps.personId))
    .where(and(eq(mapShares.tokenHash, tokenHash), isNull(mapShares.revokedAt), isNull(maps.deletedAt)))
}
