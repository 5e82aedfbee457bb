import type { Id } from '@/lib/domain/map/model'
import type { SharedMap, ShareList, ShareMade } from '@/lib/domain/map/wire'

/** The server refused or could not be reached; `status` 0 stands for no connection. */
export class ShareFailed extends Error {
  constructor(readonly status: number) {
    super(`status ${status}`)
  }
}

async function send<T>(path: string, method = 'GET', body?: unknown): Promise<T> {
  const response = await fetch(path, {
    method,
    ...(body !== undefined && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  }).catch(() => {
    throw new ShareFailed(0)
  })
  if (!response.ok) throw new ShareFailed(response.status)
  return response.json() as Promise<T>
}

const sharesOf = (mapId: Id) => `/api/maps/${encodeURIComponent(mapId)}/shares`

/** @throws ShareFailed */
export const listShares = (mapId: Id): Promise<ShareList> => send(sharesOf(mapId))

/** @throws ShareFailed */
export const makeShare = (mapId: Id, showsName: boolean): Promise<ShareMade> =>
  send(sharesOf(mapId), 'POST', { showsName })

/** @throws ShareFailed */
export const revokeShare = (mapId: Id, shareId: string): Promise<unknown> =>
  send(`${sharesOf(mapId)}/${encodeURIComponent(shareId)}`, 'DELETE')

/** @throws ShareFailed 404 alike for unknown and revoked links */
export const readSharedMap = (token: string): Promise<SharedMap> =>
  send(`/api/shared-maps/${encodeURIComponent(token)}`)
