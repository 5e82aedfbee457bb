import { describe, expect, test } from 'vitest'
import { createCard, createMap } from '@/lib/domain/map/create'
import type { JourneyMap } from '@/lib/domain/map/model'
import { countIds } from '@/lib/domain/map/testing'
import { createApi } from './api'
import { copyKey, createLocalCopies, type KeyValue } from './local-copies'
import { AUTOSAVE_MS, createMapStore, type Source } from './map-store'

const PHASES = [{ name: 'Kauf', kind: 'purchase' as const }]
const newMap = (id: string, ids: () => string = countIds('s')): JourneyMap => ({ ...createMap(ids, PHASES), id })

/** The server's side of the map requests, as a `fetch`. */
function createServer(maps: Record<string, { version: number; document: JourneyMap; isCourseMap: boolean }> = {}) {
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

function createBrowser(server: ReturnType<typeof createServer>, owner = 'p1') {
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

const at = (mapId: string): Source => ({ kind: 'map', mapId })
const onServer = () => createServer({ m1: { version: 1, document: newMap('m1'), isCourseMap: false } })

describe('saving', () => {
  test('says saved only after the receipt', async () => {
    const server = onServer()
    const tab = createBrowser(server).openTab(at('m1'))
    await tab.store.open()
    expect(tab.store.getSnapshot()).toMatchObject({ phase: 'ready', save: { kind: 'saved' } })
    tab.title('Neu')
    expect(tab.store.getSnapshot().save).toEqual({ kind: 'saving' })
    await tab.pass()
    expect(tab.store.getSnapshot().save).toEqual({ kind: 'saved', at: '2026-11-22T10:01:00.000Z' })
    expect(server.server.maps.m1).toMatchObject({ version: 2, document: { title: 'Neu' } })
  })

  test('keeps edits over a reload without connection, undo included', async () => {
    const server = onServer()
    const { openTab } = createBrowser(server)
    const tab = openTab(at('m1'))
    await tab.store.open()
    server.server.isDown = true
    tab.title('Unterwegs')
    await tab.pass()
    expect(tab.store.getSnapshot().save).toMatchObject({ kind: 'failed', why: 'offline' })
    tab.close()
    const again = openTab(at('m1'))
    await again.store.open()
    expect(again.store.getSnapshot()).toMatchObject({ map: { title: 'Unterwegs' }, canUndo: true })
    server.server.isDown = false
    await again.store.retry()
    expect(server.server.maps.m1?.document.title).toBe('Unterwegs')
    again.store.undo()
    await again.pass()
    expect(server.server.maps.m1?.document.title).toBe('')
  })

  test('takes a lost receipt for what it is', async () => {
    const server = onServer()
    const tab = createBrowser(server).openTab(at('m1'))
    await tab.store.open()
    server.server.loses = true
    tab.title('Einmal')
    await tab.pass()
    server.server.loses = false
    await tab.store.retry()
    expect(tab.store.getSnapshot()).toMatchObject({ save: { kind: 'saved' }, conflict: null })
    expect(server.server.maps.m1?.version).toBe(2)
  })

  test('says when the browser has no room', async () => {
    const { openTab, browser } = createBrowser(onServer())
    const tab = openTab(at('m1'))
    await tab.store.open()
    browser.isFull = true
    tab.title('Voll')
    await tab.pass(200)
    expect(tab.store.getSnapshot().isKeptHere).toBe(false)
  })
})

describe('two versions', () => {
  async function diverge() {
    const server = onServer()
    const [here, there] = [createBrowser(server).openTab(at('m1')), createBrowser(server).openTab(at('m1'))]
    await here.store.open()
    await there.store.open()
    there.title('Dort')
    await there.pass()
    here.title('Hier')
    await here.pass()
    return { server: server.server, here }
  }

  test('are shown, and nothing is sent before the person decides', async () => {
    const { server, here } = await diverge()
    const { conflict, save } = here.store.getSnapshot()
    expect(conflict).toMatchObject({ from: 'server', mine: { title: 'Hier' }, theirs: { title: 'Dort' } })
    expect(save).toMatchObject({ kind: 'failed', why: 'stale' })
    here.title('Hier, weiter')
    await here.pass()
    expect(server.maps.m1?.document.title).toBe('Dort')
  })

  test('mine goes on top of theirs', async () => {
    const { server, here } = await diverge()
    await here.store.resolve('mine')
    await here.pass()
    expect(server.maps.m1).toMatchObject({ version: 3, document: { title: 'Hier' } })
  })

  test('theirs is taken over', async () => {
    const { here } = await diverge()
    await here.store.resolve('theirs')
    expect(here.store.getSnapshot()).toMatchObject({ map: { title: 'Dort' }, conflict: null, save: { kind: 'saved' } })
  })

  test('mine is kept as a copy', async () => {
    const { server, here } = await diverge()
    await here.store.resolve('copy')
    expect(Object.values(server.maps).map(({ document }) => document.title)).toEqual(['Dort', 'Hier'])
    expect(here.store.getSnapshot().map?.title).toBe('Dort')
  })
})

describe('two tabs of one browser', () => {
  test('follow each other', async () => {
    const { openTab } = createBrowser(onServer())
    const [one, two] = [openTab(at('m1')), openTab(at('m1'))]
    await one.store.open()
    await two.store.open()
    one.title('Eins')
    await one.pass()
    expect(two.store.getSnapshot()).toMatchObject({ map: { title: 'Eins' }, save: { kind: 'saved' } })
    two.title('Zwei')
    await two.pass()
    expect(one.store.getSnapshot()).toMatchObject({ map: { title: 'Zwei' }, conflict: null })
  })

  test('edits at the same moment are shown side by side', async () => {
    const { openTab } = createBrowser(onServer())
    const [one, two] = [openTab(at('m1')), openTab(at('m1'))]
    await one.store.open()
    await two.store.open()
    one.title('Eins')
    two.title('Zwei')
    await one.pass(200)
    expect(two.store.getSnapshot().conflict).toMatchObject({ mine: { title: 'Zwei' }, theirs: { title: 'Eins' } })
    await two.store.resolve('theirs')
    expect(two.store.getSnapshot()).toMatchObject({ map: { title: 'Eins' }, conflict: null })
  })
})

describe('the map of the exercises', () => {
  test('is made at the first edit and not before', async () => {
    const server = createServer()
    const { openTab, browser } = createBrowser(server, '')
    const tab = openTab({ kind: 'course' })
    await tab.store.open()
    expect(tab.store.getSnapshot()).toMatchObject({ phase: 'ready', mapId: null, save: { kind: 'new' } })
    expect(server.server.requests).toEqual(['GET /api/maps'])
    const phaseId = tab.store.getSnapshot().map?.phases[0]?.id ?? ''
    tab.store.perform({ type: 'card.add', card: createCard('action', 'k1', 'Wartet'), phaseId })
    await tab.pass()
    expect(server.server.maps.m1).toMatchObject({ version: 2, isCourseMap: true })
    expect(browser.entries.has(copyKey('m1'))).toBe(true)
    const again = openTab({ kind: 'course' })
    await again.store.open()
    expect(again.store.getSnapshot()).toMatchObject({ mapId: 'm1', canUndo: true, save: { kind: 'saved' } })
  })

  test('made on another device meanwhile is not written over', async () => {
    const server = createServer()
    const tab = createBrowser(server, '').openTab({ kind: 'course' })
    await tab.store.open()
    server.server.maps.m1 = { version: 4, document: { ...newMap('m1'), title: 'Schon da' }, isCourseMap: true }
    tab.title('Meine')
    await tab.pass()
    expect(tab.store.getSnapshot().conflict).toMatchObject({ theirs: { title: 'Schon da' } })
  })

  test('of somebody else at this computer is not shown', async () => {
    const server = onServer()
    const { openTab, browser } = createBrowser(server)
    const first = openTab(at('m1'))
    await first.store.open()
    browser.owner = 'p2'
    server.server.maps = {}
    const next = openTab(at('m1'))
    const opening = next.store.open()
    expect(next.store.getSnapshot().map).toBeNull()
    await opening
    expect(next.store.getSnapshot().phase).toBe('missing')
  })
})
