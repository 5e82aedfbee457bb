import type { History } from '@/lib/domain/map/history'
import type { Id, JourneyMap } from '@/lib/domain/map/model'

/** The part of `localStorage` that is used; `keys` lists everything stored. */
export type KeyValue = {
  getItem(key: string): string | null
  setItem(key: string, value: string): void
  removeItem(key: string): void
  keys(): string[]
}

/** A map as this browser knows it; all tabs share it. */
export type LocalCopy = {
  /** Key of the person whose map it is, as in `ProgressAnswer.personKey`; empty for a visitor. */
  owner: string
  /** null as long as the server does not know the map. */
  mapId: Id | null
  /** Version on the server that `document` is based on; 0 when it is not there. */
  version: number
  document: JourneyMap
  history: History
  /** Whether `document` holds what the server has not confirmed. */
  isDirty: boolean
  savedAt: string | null
  /** Made anew at every write; `basedOn` are the writes that this one has seen. */
  rev: string
  basedOn: string[]
}

const PREFIX = 'rk.map.'
const POINTER = 'rk.course-map'

/** Key of a map's copy; the draft of the course map has none of its own id yet. */
export function copyKey(mapId: Id | null): string {
  return PREFIX + (mapId ?? 'course')
}

/** Copies of maps in this browser, so that edits survive a reload and a day without connection. */
export function createLocalCopies(storage: KeyValue) {
  function read(key: string): LocalCopy | null {
    try {
      return parseCopy(storage.getItem(key))
    } catch {
      return null
    }
  }

  function put(key: string, text: string): boolean {
    try {
      storage.setItem(key, text)
      return true
    } catch {
      return false
    }
  }

  /** Copies that the server holds as well may go when room is needed. */
  function makeRoom(except: string): void {
    for (const key of storage.keys()) {
      if (key.startsWith(PREFIX) && key !== except && !read(key)?.isDirty) storage.removeItem(key)
    }
  }

  return {
    read,
    /** @returns false when the browser has no room for it (or stores nothing at all) */
    write(key: string, copy: LocalCopy): boolean {
      const text = JSON.stringify(copy)
      if (put(key, text)) return true
      try {
        makeRoom(key)
      } catch {
        return false
      }
      return put(key, text)
    },
    remove(key: string): void {
      try {
        storage.removeItem(key)
      } catch {
        // Nothing was stored, so nothing remains.
      }
    },
    /** Which map the exercises of this person edit, as far as this browser knows. */
    courseMapId(owner: string): Id | null {
      try {
        const pointer = JSON.parse(storage.getItem(POINTER) ?? 'null') as { owner: string; mapId: Id } | null
        return pointer?.owner === owner && owner !== '' ? pointer.mapId : null
      } catch {
        return null
      }
    },
    noteCourseMap: (owner: string, mapId: Id) => put(POINTER, JSON.stringify({ owner, mapId })),
  }
}

export type LocalCopies = ReturnType<typeof createLocalCopies>

/** What this script wrote itself; anything damaged counts as absent. */
export function parseCopy(text: string | null): LocalCopy | null {
  if (text === null) return null
  try {
    const copy = JSON.parse(text) as Partial<LocalCopy> | null
    return copy?.document?.schemaVersion === 1 && copy.history ? (copy as LocalCopy) : null
  } catch {
    return null
  }
}
