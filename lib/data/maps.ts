import 'server-only'
import { and, desc, eq, isNull } from 'drizzle-orm'
import type { Grant } from '../auth/grant'
import type { Queries } from '../db/database'
import type { JourneyMap } from '../domain/map/model'

export type MapRow = {
  id: string
  title: string
  document: unknown
  version: number
  isCourseMap: boolean
  createdAt: Date
  updatedAt: Date
  deletedAt: Date | null
}

/** All maps of the grant's person, the last changed first, deleted ones too; without their documents. */
export function listMaps({ orm, tables: { maps } }: Queries, grant: Grant<'learning.write'>) {
  const { id, title, version, isCourseMap, createdAt, updatedAt, deletedAt } = maps
  return orm
    .select({ id, title, version, isCourseMap, createdAt, updatedAt, deletedAt })
    .from(maps)
    .where(eq(maps.personId, grant.target.personId))
    .orderBy(desc(maps.updatedAt), desc(maps.id))
}

/** The map of the exercises of the grant's person. */
export function findCourseMap({ orm, tables: { maps } }: Queries, grant: Grant<'learning.write'>) {
  return orm
    .select()
    .from(maps)
    .where(and(eq(maps.personId, grant.target.personId), eq(maps.isCourseMap, true), isNull(maps.deletedAt)))
}

export function insertMap(
  { orm, tables: { maps } }: Queries,
  grant: Grant<'learning.write'>,
  { document, isCourseMap, now }: { document: JourneyMap; isCourseMap: boolean; now: Date },
) {
  return orm
    .insert(maps)
    .values({
      id: document.id,
      personId: grant.target.personId,
      title: document.title,
      document,
      version: 1,
      isCourseMap,
      createdAt: now,
      updatedAt: now,
    })
    .returning()
}

export function findMap({ orm, tables: { maps } }: Queries, grant: Grant<'map.edit'>) {
  return orm.select().from(maps).where(eq(maps.id, grant.targetId))
}

/** Saves a map on top of the version it is based on; gives no row when another save came in between. */
export function updateMap(
  { orm, tables: { maps } }: Queries,
  grant: Grant<'map.edit'>,
  { document, baseVersion, now }: { document: JourneyMap; baseVersion: number; now: Date },
) {
  return orm
    .update(maps)
    .set({ document, title: document.title, version: baseVersion + 1, updatedAt: now })
    .where(and(eq(maps.id, grant.targetId), eq(maps.version, baseVersion)))
    .returning({ version: maps.version })
}

/** Deletes a map so that it can be had back (`deletedAt` null). A deleted map is no course map any more. */
export function setMapDeleted({ orm, tables: { maps } }: Queries, grant: Grant<'map.edit'>, deletedAt: Date | null) {
  const values = deletedAt ? { deletedAt, isCourseMap: false } : { deletedAt }
  return orm.update(maps).set(values).where(eq(maps.id, grant.targetId)).returning({ id: maps.id })
}
