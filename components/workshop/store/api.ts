import type { MapCreateBody, MapDocument, MapList, MapReceipt, MapSaveBody } from '@/lib/domain/map/wire'

/** Why the server did not do what was asked. `message` is its own sentence, `details` what it sent besides. */
export type Failure = {
  ok: false
  problem: 'offline' | 'server' | 'stale' | 'gone' | 'refused'
  message: string | null
  details: unknown
}

export type Outcome<T> = { ok: true; data: T } | Failure

/** The requests about journey maps. None throws: no connection and every refusal are outcomes. */
export type MapApi = {
  list(): Promise<Outcome<MapList>>
  read(mapId: string): Promise<Outcome<MapDocument>>
  create(body: MapCreateBody): Promise<Outcome<MapDocument>>
  /** `isLeaving`: the page goes while this is sent. */
  save(mapId: string, body: MapSaveBody, isLeaving: boolean): Promise<Outcome<MapReceipt>>
  remove(mapId: string): Promise<Outcome<unknown>>
  restore(mapId: string): Promise<Outcome<unknown>>
}

const TIMEOUT_MS = 20_000
/** Browsers carry requests beyond the end of a page only up to 64 KiB. */
const KEEPALIVE_BYTES = 60_000

/** @param fetcher the browser's `fetch`, or a double of it */
export function createApi(fetcher: typeof fetch): MapApi {
  async function send<T>(method: string, path: string, body?: unknown, isLeaving = false): Promise<Outcome<T>> {
    const text = body === undefined ? undefined : JSON.stringify(body)
    try {
      const response = await fetcher(path, {
        method,
        ...(text !== undefined && { headers: { 'content-type': 'application/json' }, body: text }),
        keepalive: isLeaving && (text?.length ?? 0) < KEEPALIVE_BYTES,
        signal: AbortSignal.timeout(TIMEOUT_MS),
      })
      if (response.ok) return { ok: true, data: (await response.json()) as T }
      const told = (await response.json().catch(() => ({}))) as { message?: string; details?: unknown }
      return {
        ok: false,
        problem: problemOf(response.status),
        message: told.message ?? null,
        details: told.details ?? null,
      }
    } catch {
      return { ok: false, problem: 'offline', message: null, details: null }
    }
  }
  const path = (mapId: string) => `/api/maps/${encodeURIComponent(mapId)}`
  return {
    list: () => send('GET', '/api/maps'),
    read: mapId => send('GET', path(mapId)),
    create: body => send('POST', '/api/maps', body),
    save: (mapId, body, isLeaving) => send('PUT', path(mapId), body, isLeaving),
    remove: mapId => send('DELETE', path(mapId)),
    restore: mapId => send('POST', `${path(mapId)}/restoration`, {}),
  }
}

function problemOf(status: number): Failure['problem'] {
  if (status >= 500) return 'server'
  if (status === 409) return 'stale'
  return status === 401 || status === 403 || status === 404 ? 'gone' : 'refused'
}
