import 'server-only'
import { and, desc, eq } from 'drizzle-orm'
import type { Grant } from '../auth/grant'
import type { Queries } from '../db/database'

/** Snapshots of the grant's map, newest first, without their documents. */
export function listSnapshots({ orm, tables: { mapSnapshots } }: Queries, grant: Grant<'map.edit'>) {
  const { id, label, chapterId, createdAt, mapId } = mapSnapshots
  return orm
    .select({ id, label, chapterId, createdAt })
    .from(mapSnapshots)
    .where(eq(mapId, grant.targetId))
    .orderBy(desc(createdAt), desc(id))
}

export function findSnapshot({ orm, tables: { mapSnapshots } }: Queries, grant: Grant<'map.edit'>, snapshotId: string) {
  return orm
    .select()
    .from(mapSnapshots)
    .where(and(eq(mapSnapshots.id, snapshotId), eq(mapSnapshots.mapId, grant.targetId)))
}

export function insertSnapshot(
  { orm, tables: { mapSnapshots } }: Queries,
  grant: Grant<'map.edit'>,
  values: { id: string; label: string | null; chapterId: string | null; document: unknown; createdAt: Date },
) {
  return orm
    .insert(mapSnapshots)
    .values({ ...values, mapId: grant.targetId })
    .returning()
}

export function deleteChapterSnapshot(
  { orm, tables: { mapSnapshots } }: Queries,
  grant: Grant<'map.edit'>,
  chapterId: string,
) {
  return orm
    .delete(mapSnapshots)
    .where(and(eq(mapSnapshots.mapId, grant.targetId), eq(mapSnapshots.chapterId, chapterId)))
    .returning({ id: mapSnapshots.id })
}

export function deleteSnapshot(
  { orm, tables: { mapSnapshots } }: Queries,
  grant: Grant<'map.edit'>,
  snapshotId: string,
) {
  return orm
    .delete(mapSnapshots)
    .where(and(eq(mapSnapshots.id, snapshotId), eq(mapSnapshots.mapId, grant.targetId)))
    .returning({ id: mapSnapshots.id })
}
