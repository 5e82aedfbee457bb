import type { ProgressAnswer, ProgressBody, ProgressReceipt } from '@/lib/domain/progress/wire'
import { createProgressStore, type ProgressStore } from './store'

const URL = '/api/progress'
/** Browsers carry requests beyond the end of a page only up to 64 KiB. */
const KEEPALIVE_BYTES = 60_000
/** A tab that comes back after this time asks the server again. */
const STALE_MS = 60_000
const TIMEOUT_MS = 20_000

let store: ProgressStore | null = null

/** The one store of this tab, started when it is first asked for. */
export function browserStore(): ProgressStore {
  store ??= start()
  return store
}

function start(): ProgressStore {
  const created = createProgressStore({
    storage: {
      getItem: key => localStorage.getItem(key),
      setItem: (key, value) => localStorage.setItem(key, value),
      removeItem: key => localStorage.removeItem(key),
      keys: () => Object.keys(localStorage),
    },
    load: async () => read<ProgressAnswer>(await request({})),
    send: postFacts,
    now: () => Date.now(),
    newId,
    isOffline: () => !navigator.onLine,
    later: (ms, run) => {
      const timer = setTimeout(run, ms)
      return () => clearTimeout(timer)
    },
  })
  created.start()
  listen(created)
  return created
}

function listen(to: ProgressStore): void {
  let seenAt = Date.now()
  addEventListener('storage', event => to.onStorage(event.key, event.newValue))
  addEventListener('online', () => void to.sendNow())
  addEventListener('pagehide', () => to.leave())
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') return to.leave()
    if (Date.now() - seenAt < STALE_MS) return
    seenAt = Date.now()
    void to.refresh()
  })
}

async function postFacts(facts: ProgressBody): Promise<ProgressReceipt | 'stale'> {
  const body = JSON.stringify(facts)
  const keepalive = body.length < KEEPALIVE_BYTES
  const headers = { 'content-type': 'application/json' }
  const response = await request({ method: 'POST', headers, body, keepalive })
  return response.status === 409 ? 'stale' : read<ProgressReceipt>(response)
}

const request = (init: RequestInit) => fetch(URL, { ...init, signal: AbortSignal.timeout(TIMEOUT_MS) })

async function read<T>(response: Response): Promise<T> {
  if (!response.ok) throw new Error(`${URL}: ${response.status}`)
  return (await response.json()) as T
}

/** `randomUUID` exists on secure pages only; a course on a plain address in a local network needs ids as well. */
function newId(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID()
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('')
}
