import type { Ask } from './viewers'

/** What belongs to one learner: the others are refused at each of them. */
export type Targets = {
  attemptId: string
  mapId: string
  /** As `GET /api/maps/[mapId]` gives it. */
  map: { document: unknown; version: number }
  snapshotId: string
  shareId: string
  shareToken: string
  sessionId: string
  revision(): Promise<number>
}

const json = async <T>(answer: Promise<Response>): Promise<T> => (await answer).json() as Promise<T>

/** Makes one of each for a person. */
export async function makeTargets(ask: Ask): Promise<Targets> {
  const { id: attemptId } = await json<{ id: string }>(ask('POST', '/api/attempts', { chapterId: 'einfuehrung' }))
  const { id: mapId } = await json<{ id: string }>(ask('POST', '/api/maps', { from: 'blank', title: 'Eine Karte' }))
  const map = await json<Targets['map']>(ask('GET', `/api/maps/${mapId}`))
  const kept = { label: 'Stand', chapterId: null }
  const { id: snapshotId } = await json<{ id: string }>(ask('POST', `/api/maps/${mapId}/snapshots`, kept))
  const share = await json<{ id: string; url: string }>(ask('POST', `/api/maps/${mapId}/shares`, { showsName: false }))
  const { sessions } = await json<{ sessions: { id: string }[] }>(ask('GET', '/api/sessions'))
  return {
    attemptId,
    mapId,
    map,
    snapshotId,
    shareId: share.id,
    shareToken: share.url.split('/').at(-1) ?? '',
    sessionId: sessions[0]?.id ?? '',
    revision: async () => (await json<{ revision: number }>(ask('GET', `/api/attempts/${attemptId}`))).revision,
  }
}
