import { describe, expect, test } from 'vitest'
import { createCard } from '@/lib/domain/map/create'
import { copyKey } from './local-copies'
import type { Source } from './opening'
import { createBrowser, createServer, newMap } from './testing'

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
