import { mapLabels } from '@/content/texts/de/map'
import { workshop } from '@/content/texts/de/workshop'
import { createMap } from '@/lib/domain/map/create'
import { PHASE_KINDS } from '@/lib/domain/map/vocabulary'
import { browserStore } from '../../progress/browser-store'
import { createOutbox } from '../../progress/outbox'
import { createApi } from './api'
import type { Surroundings } from './core'
import { createLocalCopies, type KeyValue } from './local-copies'
import { createMapStore, type MapStore } from './map-store'
import type { Source } from './opening'

/** A tab that comes back after this time asks whether another device saved. */
const STALE_MS = 30_000

const storage: KeyValue = {
  getItem: key => localStorage.getItem(key),
  setItem: (key, value) => localStorage.setItem(key, value),
  removeItem: key => localStorage.removeItem(key),
  keys: () => Object.keys(localStorage),
}

/** The requests about maps, from this browser. */
export const mapApi = createApi((input, init) => fetch(input, init))

const copies = createLocalCopies(storage)
const stores = new Map<string, MapStore>()
let isListening = false

/** The one store of a map in this tab. */
export function storeFor(source: Source): MapStore {
  const courseId = copies.courseMapId(personKey())
  const key = source.kind === 'course' ? (courseId ?? 'course') : source.mapId
  const course = stores.get('course')
  if (key !== 'course' && course?.getSnapshot().mapId === key) return course
  const known = stores.get(key)
  if (known) return known
  const store = createMapStore(surroundings, source)
  stores.set(key, store)
  listen()
  void store.open()
  return store
}

/** `randomUUID` exists on secure pages only; a course on a plain address in a local network needs ids as well. */
export function newId(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID()
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('')
}

/** Runs one after the other over all tabs: two first saves at once would make two guests. */
export function alone<T>(run: () => Promise<T>): Promise<T> {
  return navigator.locks ? (navigator.locks.request('rk.first-save', run) as Promise<T>) : run()
}

/** Asks the header's store who this is now. */
export function noticePerson(): Promise<void> {
  return browserStore().refresh()
}

function personKey(): string {
  return createOutbox(storage).copy()?.personKey ?? ''
}

const surroundings: Surroundings = {
  api: mapApi,
  copies,
  owner: personKey,
  onFirstSave: noticePerson,
  alone,
  blank: () =>
    createMap(
      newId,
      PHASE_KINDS.filter(kind => kind !== 'custom').map(kind => ({ kind, name: mapLabels.phases[kind] })),
    ),
  nameCopy: workshop.copyOf,
  newId,
  now: () => new Date(),
  later: (ms, run) => {
    const timer = setTimeout(run, ms)
    return () => clearTimeout(timer)
  },
}

function listen(): void {
  if (isListening) return
  isListening = true
  let seenAt = Date.now()
  const each = (run: (store: MapStore) => void) => {
    for (const store of stores.values()) run(store)
  }
  addEventListener('storage', event => each(store => store.onStorage(event.key, event.newValue)))
  addEventListener('online', () => each(store => void store.retry()))
  addEventListener('pagehide', () => each(store => store.leave()))
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') return each(store => store.leave())
    if (Date.now() - seenAt < STALE_MS) return
    seenAt = Date.now()
    each(store => void store.refresh())
  })
}
