import type { JourneyMap } from './model'

/** What browser and server say to each other about journey maps. JSON; instants are ISO 8601 in UTC. */

export type MapSummary = {
  id: string
  title: string
  isCourseMap: boolean
  version: number
  createdAt: string
  updatedAt: string
}

/** `GET /api/maps`: one's own, the last changed first; `deleted` can still be had back. */
export type MapList = { maps: MapSummary[]; deleted: MapSummary[] }

/** `GET /api/maps/<id>` and every answer that carries a map. */
export type MapDocument = MapSummary & { document: JourneyMap }

/**
 * `POST /api/maps`. `course`: the one map of the chapters' exercises, made when there is none yet. `document` is a map
 * from the browser (a template, the example, an imported file); the server gives it a new id.
 */
export type MapCreateBody =
  | { from: 'course' }
  | { from: 'blank'; title: string }
  | { from: 'document'; title: string; document: unknown }
  | { from: 'map'; mapId: string }

/** `PUT /api/maps/<id>`: 409 `stale` with `{ version, document }` when somebody saved in between; nothing is overwritten. */
export type MapSaveBody = { document: unknown; baseVersion: number }
export type MapReceipt = { version: number; savedAt: string }

/** `GET /api/maps/<id>/snapshots`, newest first. `chapterId` is set on those that were made by themselves. */
export type SnapshotSummary = { id: string; label: string | null; chapterId: string | null; createdAt: string }
export type SnapshotList = { snapshots: SnapshotSummary[] }
/** `GET /api/maps/<id>/snapshots/<snapshotId>` */
export type Snapshot = SnapshotSummary & { document: JourneyMap }
/** `POST /api/maps/<id>/snapshots`; a second one for the same chapter replaces the first. */
export type SnapshotBody = { label: string | null; chapterId: string | null }

/** `POST /api/maps/<id>/shares` → the address, told once; only its hash is kept. */
export type ShareBody = { showsName: boolean }
export type ShareMade = { id: string; url: string; showsName: boolean; createdAt: string }
/** `GET /api/maps/<id>/shares`: links in force. */
export type ShareList = { shares: { id: string; showsName: boolean; createdAt: string }[] }

/** `GET /api/shared-maps/<token>` */
export type SharedMap = { title: string; ownerName: string | null; updatedAt: string; document: JourneyMap }
