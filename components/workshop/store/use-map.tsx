'use client'

import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react'
import type { JourneyMap } from '@/lib/domain/map/model'
import type { MapStore } from './map-store'
import { LOADING, type MapSnapshot } from './save-state'

/** A small store for what is shown but not part of the document. */
export type State<T extends object> = {
  get(): T
  set(patch: Partial<T>): void
  subscribe(listener: () => void): () => void
}

export function createState<T extends object>(initial: T): State<T> {
  let value = initial
  const listeners = new Set<() => void>()
  return {
    get: () => value,
    set(patch) {
      value = { ...value, ...patch }
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** Part of a state; `select` has to give the same thing as long as nothing changed. */
export function useSelect<T extends object, S>(state: State<T>, select: (value: T) => S): S {
  const read = () => select(state.get())
  return useSyncExternalStore(state.subscribe, read, read)
}

const StoreContext = createContext<MapStore | null>(null)

export function StoreProvider({ store, children }: { store: MapStore; children: ReactNode }) {
  return <StoreContext value={store}>{children}</StoreContext>
}

export function useStore(): MapStore {
  const store = useContext(StoreContext)
  if (!store) throw new Error('A map is shown outside its store.')
  return store
}

/** Part of how the store stands: phase, saving, conflict. */
export function useSnapshot<S>(select: (snapshot: MapSnapshot) => S): S {
  const store = useStore()
  return useSyncExternalStore(
    store.subscribe,
    () => select(store.getSnapshot()),
    () => select(LOADING),
  )
}

/**
 * Part of the map. The component draws itself anew only when that part changes: `select` has to give a piece of the
 * document or a plain value, nothing made on the spot.
 */
export function useMap<S>(select: (map: JourneyMap) => S): S {
  return useSnapshot(snapshot => {
    if (!snapshot.map) throw new Error('No map is open.')
    return select(snapshot.map)
  })
}
