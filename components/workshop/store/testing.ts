import { createMap } from '@/lib/domain/map/create'
import type { JourneyMap } from '@/lib/domain/map/model'
import { countIds } from '@/lib/domain/map/testing'
import { createApi } from './api'
import { AUTOSAVE_MS } from './core'
import { createLocalCopies, type KeyValue } from './local-copies'
import { createMapStore } from './map-store'
import type { Source } from './opening'

const PHASES = [{ name: 'Kauf', kind: 'purchase' as const }]

/** A map with one phase and the given id. */
export const newMap = (id: string, ids: () => string = countIds('s')): JourneyMap => ({ ...createMap(ids, PHASES), id })

/** The server's side of the map requests, as a `fetch`. */
export function createServer(
  maps: Record<string, { version: number; document: JourneyMap; isCourseMap: boolean }> = {},
) {
  const server = { maps, isDown: false, loses: false, requests: [] as string[] }
  const answer = (status: number, body: unknown) => Response.json(body, { status })
  const summary = (id: string) => {
    const { document, ...row } = server.maps[id] ?? { version: 0, document: newMap(id), isCourseMap: false }
    return { id, title: document.title, ...row, createdAt: '', updatedAt: '2026-11-22T10:00:00.000Z', document }
  }
  const fetcher = async (input: RequestInfo | URL, { method = 'GET', body }: RequestInit = {}) => {
    const path = String(input)
    server.requests.push(`${method} ${path}`)
    if (server.isDown) throw new TypeError('no connection')
    const sent = body ? JSON.parse(String(body)) : null
    const id = path.split('/')[3] ?? ''
    if (method === 'GET' && !id) return answer(200, { maps: Object.keys(server.maps).map(summary), deleted: [] })
    if (method === 'POST') {
      const isCourseMap = sent.from === 'course'
      const known = Object.keys(server.maps).find(key => isCourseMap && server.maps[key]?.isCourseMap)
      const made = known ?? `m${Object.keys(server.maps).length + 1}`
      server.maps[made] ??= { version: 1, document: sent.document ?? newMap(made), isCourseMap }
      return answer(201, summary(made))
    }
    const row = server.maps[id]
    if (!row) return answer(404, { message: 'weg' })
    if (method === 'GET') return answer(200, summary(id))
    if (sent.baseVersion !== row.version) return answer(409, { details: row })
    server.maps[id] = { ...row, version: row.version + 1, document: { ...sent.document, id } }
    if (server.loses) throw new TypeError('receipt lost')
    return answer(200, { version: row.version + 1, savedAt: '2026-11-22T10:01:00.000Z' })
  }
  return { server, fetcher: fetcher as typeof fetch }
}

/** A browser with its storage; every tab follows what the others write. */
export function createBrowser(server: ReturnType<typeof createServer>, owner = 'p1') {
  const entries = new Map<string, string>()
  const browser = { owner, isFull: false, entries, tabs: [] as ReturnType<typeof openTab>[] }
  const ids = countIds('b')
  function openTab(source: Source) {
    const timers = new Map<number, { ms: number; run: () => void }>()
    let count = 0
    let isAlive = true
    const storage: KeyValue = {
      getItem: key => entries.get(key) ?? null,
      setItem(key, value) {
        if (browser.isFull) throw new DOMException('full', 'QuotaExceededError')
        entries.set(key, value)
        for (const tab of browser.tabs) if (tab !== self && tab.isAlive()) tab.store.onStorage(key, value)
      },
      removeItem: key => void entries.delete(key),
      keys: () => [...entries.keys()],
    }
    const store = createMapStore(
      {
        api: createApi(server.fetcher),
        copies: createLocalCopies(storage),
        owner: () => browser.owner,
        onFirstSave: async () => {
          browser.owner ||= 'guest'
        },
        alone: run => run(),
        blank: () => newMap('draft', ids),
        nameCopy: title => `${title} (Kopie)`,
        newId: ids,
        now: () => new Date('2026-11-22T10:02:00.000Z'),
        later(ms, run) {
          const timer = ++count
          timers.set(timer, { ms, run })
          return () => timers.delete(timer)
        },
      },
      source,
    )
    const self = {
      store,
      isAlive: () => isAlive,
      close: () => {
        isAlive = false
      },
      /** Lets every timer up to `ms` ring once and waits for what follows. */
      async pass(ms = AUTOSAVE_MS) {
        for (const [timer, entry] of [...timers]) {
          if (entry.ms > ms || !timers.delete(timer)) continue
          entry.run()
        }
        for (let turn = 0; turn < 40; turn++) await Promise.resolve()
        await new Promise(resolve => setTimeout(resolve, 1))
      },
      title: (title: string) => store.perform({ type: 'map.edit', patch: { title } }),
    }
    browser.tabs.push(self)
    return self
  }
  return { ...browser, browser, openTab }
}
