import type { Fact } from '@/lib/domain/progress/fact'
import { foldFacts } from '@/lib/domain/progress/fold'
import type { ProgressAnswer, ProgressBody, ProgressReceipt } from '@/lib/domain/progress/wire'
import { createProgressStore, type ProgressStore } from './store'

/** A server that keeps facts by id, can be away, and can lose its answer after it has stored. */
export function createTestServer() {
  const facts = new Map<string, Fact>()
  const server = {
    facts,
    isAway: false,
    losesAnswers: false,
    refuses: (_: Fact): string | null => null,
    personKey: 'p1',
    kind: 'guest' as 'guest' | 'member',
    posts: 0,
    state: () => foldFacts([...facts.values()]),
    async load(): Promise<ProgressAnswer> {
      await Promise.resolve()
      if (server.isAway) throw new Error('away')
      const viewer = { kind: server.kind, name: null, email: null }
      return { viewer, personKey: server.personKey, state: server.state(), quiz: {}, practice: {} }
    },
    async send({ facts: batch, personKey }: ProgressBody): Promise<ProgressReceipt | 'stale'> {
      await Promise.resolve()
      if (server.isAway) throw new Error('away')
      if (personKey !== '' && personKey !== server.personKey) return 'stale'
      server.posts++
      const receipt: ProgressReceipt = { accepted: [], refused: [] }
      for (const fact of batch) {
        const reason = server.refuses(fact)
        if (reason) receipt.refused.push({ id: fact.id, reason })
        else receipt.accepted.push(facts.set(fact.id, fact) && fact.id)
      }
      if (server.losesAnswers) throw new Error('answer lost')
      return receipt
    },
  }
  return server
}

export type TestServer = ReturnType<typeof createTestServer>

/** A browser with one storage and any number of tabs; storage events and timers run when the test says so. */
export function createTestBrowser(server: TestServer) {
  const stored = new Map<string, string>()
  const tabs: {
    store: ProgressStore
    events: { key: string; value: string | null }[]
    timers: Map<number, () => void>
  }[] = []
  let now = Date.parse('2026-11-22T08:00:00.000Z')
  let ids = 0
  let isFull = false

  function openTab(): number {
    const index = tabs.length
    const events: { key: string; value: string | null }[] = []
    const timers = new Map<number, () => void>()
    let timer = 0
    const tell = (key: string, value: string | null) => {
      for (const [other, tab] of tabs.entries()) if (other !== index) tab.events.push({ key, value })
    }
    const store = createProgressStore({
      storage: {
        getItem: key => stored.get(key) ?? null,
        setItem(key, value) {
          if (isFull) throw new Error('full')
          stored.set(key, value)
          tell(key, value)
        },
        removeItem(key) {
          if (stored.delete(key)) tell(key, null)
        },
        keys: () => [...stored.keys()],
      },
      load: server.load,
      send: server.send,
      now: () => now,
      newId: () => `fact-${String(++ids).padStart(4, '0')}`,
      isOffline: () => false,
      later(_ms, run) {
        const id = ++timer
        timers.set(id, run)
        return () => timers.delete(id)
      },
    })
    tabs.push({ store, events, timers })
    store.start()
    return index
  }

  const tab = (index: number) => {
    const found = tabs[index]
    if (!found) throw new Error(`no tab ${index}`)
    return found
  }

  const browser = {
    stored,
    openTab,
    store: (index: number) => tab(index).store,
    advance: (ms: number) => {
      now += ms
    },
    fillStorage: (full: boolean) => {
      isFull = full
    },
    /** Delivers the oldest storage event of a tab, if any. */
    deliver(index: number): boolean {
      const event = tab(index).events.shift()
      if (event) tab(index).store.onStorage(event.key, event.value)
      return event !== undefined
    },
    /** Lets a tab's timers run. */
    ring(index: number): boolean {
      const due = [...tab(index).timers.values()]
      tab(index).timers.clear()
      for (const run of due) run()
      return due.length > 0
    },
    /** Lets everything happen that is under way, until nothing is left. */
    async settle(): Promise<void> {
      for (let round = 0; round < 60; round++) {
        await pause()
        now += 20_000
        const happened = tabs.map((_, index) => {
          const rang = browser.ring(index)
          let delivered = false
          while (browser.deliver(index)) delivered = true
          return rang || delivered
        })
        if (!happened.includes(true)) return
      }
      throw new Error('the browser never comes to rest')
    },
  }
  return browser
}

/** Lets pending promises run. */
export async function pause(): Promise<void> {
  for (let i = 0; i < 30; i++) await Promise.resolve()
}
