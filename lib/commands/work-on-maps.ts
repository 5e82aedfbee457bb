import 'server-only'
import { mapLabels } from '../../content/texts/de/map'
import { workshop } from '../../content/texts/de/workshop'
import { authorize } from '../auth/authorize'
import type { Grant } from '../auth/grant'
import { findCourseMap, findMap, insertMap, listMaps, type MapRow, setMapDeleted, updateMap } from '../data/maps'
import type { Database } from '../db/database'
import { q, transact } from '../db/transact'
import { createMap } from '../domain/map/create'
import type { JourneyMap } from '../domain/map/model'
import { importMap, parseMap } from '../domain/map/parse'
import { remint } from '../domain/map/remint'
import { PHASE_KINDS } from '../domain/map/vocabulary'
import type { MapCreateBody, MapDocument, MapList, MapReceipt, MapSummary } from '../domain/map/wire'
import { Problem } from '../domain/problem'
import type { Ids } from '../platform/ids'

/** How many maps a person may have; deleted ones do not count. */
const MOST_MAPS = 100

const summary = ({
  id,
  title,
  isCourseMap,
  version,
  createdAt,
  updatedAt,
}: Omit<MapRow, 'document' | 'deletedAt'>): MapSummary => ({
  id,
  title,
  isCourseMap,
  version,
  createdAt: createdAt.toISOString(),
  updatedAt: updatedAt.toISOString(),
})

/** A stored document; it was checked when it was saved, so a fault is ours. */
export function storedMap(raw: unknown): JourneyMap {
  const parsed = parseMap(raw)
  if (!parsed.ok) throw new Error(`stored map is broken: ${JSON.stringify(parsed.errors[0])}`)
  return parsed.map
}

const asDocument = (row: MapRow): MapDocument => ({ ...summary(row), document: storedMap(row.document) })

/** One's own maps, and the deleted ones that can still be had back. */
export async function listOwnMaps(db: Database, grant: Grant<'learning.write'>): Promise<MapList> {
  const rows = await listMaps(db, grant)
  return {
    maps: rows.filter(row => row.deletedAt === null).map(summary),
    deleted: rows.filter(row => row.deletedAt !== null).map(summary),
  }
}

/**
 * Makes a map, or gives the course map when it is there already.
 * @throws Problem `invalid` with the faults of a document, `not-found` for a map to copy that is not one's own, `too-many`
 */
export async function createOwnMap(
  db: Database,
  grant: Grant<'learning.write'>,
  body: MapCreateBody,
  { now, ids }: { now: Date; ids: Ids },
): Promise<MapDocument> {
  const document = body.from === 'course' ? blank(ids, '') : await newDocument(db, grant, body, ids)
  const isCourseMap = body.from === 'course'
  const row = await transact(db, function* (tx) {
    const [known] = isCourseMap ? yield* q(findCourseMap(tx, grant)) : []
    if (known) return known
    const own = yield* q(listMaps(tx, grant))
    if (own.filter(({ deletedAt }) => deletedAt === null).length >= MOST_MAPS) throw new Problem('too-many')
    const [made] = yield* q(insertMap(tx, grant, { document, isCourseMap, now }))
    return made
  })
  if (!row) throw new Error('insert gave no row')
  return asDocument(row)
}

const blank = (ids: Ids, title: string) =>
  createMap(
    ids,
    PHASE_KINDS.filter(kind => kind !== 'custom').map(kind => ({ kind, name: mapLabels.phases[kind] })),
    title,
  )

async function newDocument(
  db: Database,
  grant: Grant<'learning.write'>,
  body: Exclude<MapCreateBody, { from: 'course' }>,
  ids: Ids,
): Promise<JourneyMap> {
  if (body.from === 'blank') return blank(ids, body.title)
  if (body.from === 'document') {
    const imported = importMap(body.document, ids)
    if (!imported.ok) throw new Problem('invalid', imported.errors)
    return { ...imported.map, title: body.title }
  }
  const original = await readMap(db, await authorize(db, grant.viewer, 'map.edit', body.mapId))
  return remint({ ...original.document, title: workshop.copyOf(original.document.title) }, ids)
}

/** One of one's own maps. @throws Problem `not-found`, also when it was deleted */
export async function readMap(db: Database, grant: Grant<'map.edit'>): Promise<MapDocument> {
  const [row] = await findMap(db, grant)
  if (!row || row.deletedAt) throw new Problem('not-found')
  return asDocument(row)
}

/**
 * Saves a map. Nothing is overwritten that the browser has not seen.
 * @throws Problem `stale` with the present version and document, `invalid` with the faults of the document
 */
export async function saveMap(
  db: Database,
  grant: Grant<'map.edit'>,
  { document: raw, baseVersion, now }: { document: unknown; baseVersion: number; now: Date },
): Promise<MapReceipt> {
  const parsed = parseMap(raw)
  if (!parsed.ok) throw new Problem('invalid', parsed.errors)
  const document = { ...parsed.map, id: grant.targetId }
  return transact(db, function* (tx) {
    const [saved] = yield* q(updateMap(tx, grant, { document, baseVersion, now }))
    if (saved) return { version: saved.version, savedAt: now.toISOString() }
    const [row] = yield* q(findMap(tx, grant))
    if (!row || row.deletedAt) throw new Problem('not-found')
    throw new Problem('stale', { version: row.version, document: row.document })
  })
}

/** Deletes a map so that it can be had back, or gives it back. */
export async function setDeleted(db: Database, grant: Grant<'map.edit'>, deletedAt: Date | null): Promise<void> {
  await transact(db, function* (tx) {
    yield* q(setMapDeleted(tx, grant, deletedAt))
  })
}
