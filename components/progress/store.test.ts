import { beforeEach, describe, expect, it } from 'vitest'
import { createTestBrowser, createTestServer, pause, type TestServer } from './test-browser'

let server: TestServer
let browser: ReturnType<typeof createTestBrowser>

beforeEach(() => {
  server = createTestServer()
  browser = createTestBrowser(server)
})

const tick = (tab: number, item: string, ticked = true) =>
  browser.store(tab).record('checklist.ticked', item, { ticked })
const saved = (tab: number) => browser.store(tab).getSnapshot().save

describe('the progress store', () => {
  it('shows at once and says saved only after the receipt', async () => {
    const tab = browser.openTab()
    await pause()
    tick(tab, 'a')
    expect(browser.store(tab).getSnapshot().state.ticked).toEqual({ a: true })
    expect(saved(tab)).toMatchObject({ kind: 'saving', waiting: 1 })
    await browser.settle()
    expect(saved(tab)).toMatchObject({ kind: 'saved', waiting: 0 })
    expect(server.state().ticked).toEqual({ a: true })
  })

  it('says not saved while the server is away, loses nothing, and sends later', async () => {
    server.isAway = true
    const tab = browser.openTab()
    tick(tab, 'a')
    for (let i = 0; i < 4; i++) {
      browser.ring(tab)
      await pause()
    }
    expect(saved(tab)).toMatchObject({ kind: 'failed', waiting: 1 })
    server.isAway = false
    await browser.settle()
    expect(saved(tab).kind).toBe('saved')
    expect(server.facts.size).toBe(1)
  })

  it('survives a reload with facts that were never sent', async () => {
    server.isAway = true
    tick(browser.openTab(), 'a')
    server.isAway = false
    const again = browser.openTab()
    expect(browser.store(again).getSnapshot().state.ticked).toEqual({ a: true })
    await browser.settle()
    expect(server.state().ticked).toEqual({ a: true })
  })

  it('sends twice what was answered never, and it counts once', async () => {
    const tab = browser.openTab()
    await pause()
    server.losesAnswers = true
    tick(tab, 'a')
    browser.ring(tab)
    await pause()
    expect(saved(tab).kind).toBe('failed')
    server.losesAnswers = false
    await browser.settle()
    expect(saved(tab).kind).toBe('saved')
    expect(server.posts).toBe(2)
    expect(server.facts.size).toBe(1)
  })

  it('shows a refused fact with its reason and takes it back', async () => {
    server.refuses = fact => (fact.subject === 'bad' ? 'Das geht nicht.' : null)
    const tab = browser.openTab()
    const other = browser.openTab()
    await pause()
    tick(tab, 'bad')
    tick(tab, 'good')
    await browser.settle()
    for (const each of [tab, other]) {
      const { state, refused, save } = browser.store(each).getSnapshot()
      expect(state.ticked).toEqual({ good: true })
      expect(refused.map(({ reason }) => reason)).toEqual(['Das geht nicht.'])
      expect(save.waiting).toBe(0)
    }
    browser.store(tab).dismiss(browser.store(tab).getSnapshot().refused[0]?.fact.id ?? '')
    await browser.settle()
    expect(browser.store(other).getSnapshot().refused).toEqual([])
  })

  it('keeps facts in memory when the browser stores nothing', async () => {
    const tab = browser.openTab()
    await pause()
    browser.fillStorage(true)
    tick(tab, 'a')
    await browser.settle()
    expect(server.state().ticked).toEqual({ a: true })
  })

  it('drops the local copy when somebody else is here, and never sends their facts under another name', async () => {
    const tab = browser.openTab()
    await browser.settle()
    tick(tab, 'mine')
    await browser.settle()
    server.isAway = true
    tick(tab, 'unsent')
    server.isAway = false
    server.facts.clear()
    server.personKey = 'p2'
    const next = browser.openTab()
    expect(browser.store(next).getSnapshot().state.ticked).toEqual({ mine: true, unsent: true })
    await pause()
    while (browser.deliver(tab)) await pause()
    await browser.settle()
    expect(browser.store(next).getSnapshot().state.ticked).toEqual({})
    expect(server.facts.size).toBe(0)
  })

  it('learns from the server that somebody else has signed in, and sends nothing under their name', async () => {
    server.kind = 'member'
    const tab = browser.openTab()
    await browser.settle()
    // In another browser window; this tab hears nothing of it.
    server.personKey = 'p2'
    tick(tab, 'mine')
    await browser.settle()
    expect(server.facts.size).toBe(0)
    expect(browser.store(tab).getSnapshot().state.ticked).toEqual({})
    server.personKey = 'p1'
    browser.openTab()
    await browser.settle()
    expect(server.state().ticked).toEqual({ mine: true })
  })

  it('carries what a guest did into the account', async () => {
    server.isAway = true
    server.personKey = 'guest'
    const tab = browser.openTab()
    server.isAway = false
    await browser.settle()
    server.isAway = true
    tick(tab, 'as-guest')
    browser.ring(tab)
    await pause()
    server.isAway = false
    server.personKey = 'member'
    server.kind = 'member'
    browser.openTab()
    await browser.settle()
    expect(server.state().ticked).toEqual({ 'as-guest': true })
  })

  it('lets the newest word win even when the clock was set back', async () => {
    const tab = browser.openTab()
    await pause()
    tick(tab, 'a', true)
    browser.advance(-30_000)
    tick(tab, 'a', false)
    expect(browser.store(tab).getSnapshot().state.ticked).toEqual({ a: false })
    await browser.settle()
    expect(server.state().ticked).toEqual({ a: false })
  })

  it('takes a confirmation and a note back', async () => {
    const tab = browser.openTab()
    await pause()
    const store = browser.store(tab)
    store.record('lesson.read', 'chapter', { read: true })
    store.record('checklist.noted', 'item', { text: 'x' })
    await browser.settle()
    store.record('lesson.read', 'chapter', { read: false })
    store.record('checklist.noted', 'item', { text: '' })
    expect(store.getSnapshot().state).toMatchObject({ read: {}, notes: {} })
    await browser.settle()
    expect(server.state()).toMatchObject({ read: {}, notes: {} })
  })
})
