import 'server-only'
import type { Grant } from '../auth/grant'
import {
  deleteChapterSnapshot,
  deleteSnapshot,
  findSnapshot,
  insertSnapshot,
  listSnapshots,
} from '../data/map-snapshots'
import { findMap } from '../data/maps'
import type { Database } from '../db/database'
import { q, transact } from '../db/transact'
import type { Snapshot, SnapshotBody, SnapshotList, SnapshotSummary } from '../domain/map/wire'
import { Problem } from '../domain/problem'
import type { Ids } from '../platform/ids'
import { storedMap } from './work-on-maps'

type Row = { id: string; label: string | null; chapterId: string | null; createdAt: Date }

const summary = ({ id, label, chapterId, createdAt }: Row): SnapshotSummary => ({
  id,
  label,
  chapterId,
  createdAt: createdAt.toISOString(),
})

export async function listOwnSnapshots(db: Database, grant: Grant<'map.edit'>): Promise<SnapshotList> {
  return { snapshots: (await listSnapshots(db, grant)).map(summary) }
}

/** @throws Problem `not-found` */
export async function readSnapshot(db: Database, grant: Grant<'map.edit'>, snapshotId: string): Promise<Snapshot> {
  const [row] = await findSnapshot(db, grant, snapshotId)
  if (!row) throw new Problem('not-found')
  return { ...summary(row), document: storedMap(row.document) }
}

/** Keeps the map as it is now. One that belongs to a chapter replaces the older one of that chapter. */
export async function takeSnapshot(
  db: Database,
  grant: Grant<'map.edit'>,
  { label, chapterId }: SnapshotBody,
  { now, ids }: { now: Date; ids: Ids },
): Promise<SnapshotSummary> {
  return transact(db, function* (tx) {
    const [map] = yield* q(findMap(tx, grant))
    if (!map || map.deletedAt) throw new Problem('not-found')
    if (chapterId) yield* q(deleteChapterSnapshot(tx, grant, chapterId))
    const values = { id: ids(), label, chapterId, document: map.document, createdAt: now }
    const [row] = yield* q(insertSnapshot(tx, grant, values))
    if (!row) throw new Error('insert gave no row')
    return summary(row)
  })
}

/** Deletes a kept state for good; the map itself stays as it is. @throws Problem `not-found` */
export async function removeSnapshot(db: Database, grant: Grant<'map.edit'>, snapshotId: string): Promise<void> {
  const removed = await transact(db, function* (tx) {
    return yield* q(deleteSnapshot(tx, grant, snapshotId))
  })
  if (removed.length === 0) throw new Problem('not-found')
}
