import type { Id } from '@/lib/domain/map/model'
import type { MapList, Snapshot, SnapshotBody, SnapshotList, SnapshotSummary } from '@/lib/domain/map/wire'

/** The server refused or could not be reached. */
export class SnapshotFailed extends Error {}

async function send<T>(path: string, method = 'GET', body?: unknown): Promise<T> {
  const carried = {
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    // A chapter's end may be the last thing on a page.
    keepalive: true,
  }
  const response = await fetch(path, { method, ...(body !== undefined && carried) }).catch(() => {
    throw new SnapshotFailed('no connection')
  })
  if (!response.ok) throw new SnapshotFailed(`status ${response.status}`)
  return response.json() as Promise<T>
}

const snapshotsOf = (mapId: Id) => `/api/maps/${encodeURIComponent(mapId)}/snapshots`

/** @throws SnapshotFailed */
export const listSnapshots = (mapId: Id): Promise<SnapshotList> => send(snapshotsOf(mapId))

/** @throws SnapshotFailed */
export const readSnapshot = (mapId: Id, snapshotId: string): Promise<Snapshot> =>
  send(`${snapshotsOf(mapId)}/${encodeURIComponent(snapshotId)}`)

/** Keeps the map as the server has it. @throws SnapshotFailed */
export const takeSnapshot = (mapId: Id, body: SnapshotBody): Promise<SnapshotSummary> =>
  send(snapshotsOf(mapId), 'POST', body)

/** Deletes a kept state for good. @throws SnapshotFailed */
export const removeSnapshot = (mapId: Id, snapshotId: string): Promise<unknown> =>
  send(`${snapshotsOf(mapId)}/${encodeURIComponent(snapshotId)}`, 'DELETE')

/** The map of the exercises; null when there is none yet. @throws SnapshotFailed */
export async function findCourseMapId(): Promise<Id | null> {
  const { maps } = await send<MapList>('/api/maps')
  return maps.find(map => map.isCourseMap)?.id ?? null
}
