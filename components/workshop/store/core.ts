import { type Editing, EMPTY_HISTORY } from '@/lib/domain/map/history'
import type { Id, JourneyMap } from '@/lib/domain/map/model'
import { isEqual } from '@/lib/domain/map/same-json'
import type { Failure, MapApi } from './api'
import { copyKey, type LocalCopies, type LocalCopy } from './local-copies'
import { type Conflict, LOADING, type MapSnapshot, type SaveState } from './save-state'

/** What the store needs from the browser; tests bring their own. */
export type Surroundings = {
  api: MapApi
  copies: LocalCopies
  /** Key of the person at this browser; empty for a visitor. */
  owner(): string
  /** Called after a map was made: a visitor is a guest from then on. */
  onFirstSave(): Promise<void>
  /** Runs one after the other over all tabs, so that only one guest is made. */
  alone<T>(run: () => Promise<T>): Promise<T>
  /** The map that the exercises start from when there is none. */
  blank(): JourneyMap
  nameCopy(title: string): string
  newId(): string
  now(): Date
  later(ms: number, run: () => void): () => void
}

export const AUTOSAVE_MS = 800
const KEEP_MS = 200

export type CoreState = {
  mapId: Id | null
  editing: Editing | null
  /** Version on the server that the document is based on; 0 when it is not there. */
  version: number
  isDirty: boolean
  isSaving: boolean
  failure: Failure | null
  /** Failed attempts in a row. */
  failures: number
  savedAt: string | null
  lastSent: JourneyMap | null
  /** `copy` when the other version was written by another tab. */
  conflict: (Conflict & { copy: LocalCopy | null }) | null
  /** The last write of the local copy by this tab, and the writes that the next one has seen. */
  rev: string
  seen: string[]
  /** Edits that are not in the local copy yet. */
  isAhead: boolean
  phase: MapSnapshot['phase']
  isKeptHere: boolean
  refusal: MapSnapshot['refusal']
}

/** The state of one open map, what is told of it, its local copy and its timers. `onDue` sends what waits. */
export function createCore(around: Surroundings, mapId: Id | null, onDue: () => void) {
  const listeners = new Set<() => void>()
  const state: CoreState = {
    mapId,
    editing: null,
    version: 0,
    isDirty: false,
    isSaving: false,
    failure: null,
    failures: 0,
    savedAt: null,
    lastSent: null,
    conflict: null,
    rev: '',
    seen: [],
    isAhead: false,
    phase: 'loading',
    isKeptHere: true,
    refusal: null,
  }
  let cancelSave: (() => void) | null = null
  let cancelKeep: (() => void) | null = null
  let snapshot: MapSnapshot = LOADING

  const core = {
    state,
    getSnapshot: () => snapshot,
    subscribe(listener: () => void): () => void {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },

    publish(): void {
      const { phase, editing, isKeptHere, conflict, refusal } = state
      const history = editing?.history ?? EMPTY_HISTORY
      snapshot = {
        phase,
        mapId: state.mapId,
        map: editing?.map ?? null,
        canUndo: history.past.length > 0,
        canRedo: history.future.length > 0,
        save: saveState(state),
        isKeptHere,
        conflict,
        refusal,
      }
      for (const listener of listeners) listener()
    },

    /** Writes the local copy at once. */
    keep(): void {
      cancelKeep?.()
      cancelKeep = null
      const { editing, version, isDirty, savedAt, seen } = state
      if (!editing) return
      state.rev = around.newId()
      state.isKeptHere = around.copies.write(copyKey(state.mapId), {
        owner: around.owner(),
        mapId: state.mapId,
        version,
        document: editing.map,
        history: editing.history,
        isDirty,
        savedAt,
        rev: state.rev,
        basedOn: seen,
      })
      state.seen = [state.rev]
      state.isAhead = false
    },

    adopt(copy: LocalCopy): void {
      const { version, isDirty, savedAt, rev } = copy
      Object.assign(state, { version, isDirty, savedAt, rev, seen: [rev], isAhead: false, phase: 'ready' })
      state.editing = { map: copy.document, history: copy.history }
      state.mapId = copy.mapId ?? state.mapId
    },

    /** Takes what the server has; undo stays possible when it is what was here already. */
    adoptServer(document: JourneyMap, version: number, savedAt: string): void {
      const { editing } = state
      const isKnown = editing !== null && isEqual({ ...editing.map, id: document.id }, document)
      if (!isKnown) state.editing = { map: document, history: EMPTY_HISTORY }
      Object.assign(state, { version, isDirty: false, savedAt, phase: 'ready', failure: null })
      core.keep()
    },

    schedule(ms: number): void {
      cancelSave?.()
      cancelSave = around.later(ms, () => {
        cancelSave = null
        onDue()
      })
    },

    cancelSave(): void {
      cancelSave?.()
      cancelSave = null
    },

    changed(next: Editing): void {
      Object.assign(state, { editing: next, isDirty: true, isAhead: true, refusal: null })
      if (state.failure?.problem === 'refused') state.failure = null
      cancelKeep ??= around.later(KEEP_MS, () => {
        core.keep()
        core.publish()
      })
      if (state.failures === 0) core.schedule(AUTOSAVE_MS)
      core.publish()
    },

    /** Notes why something did not work; tries again later where that can help. */
    fail(outcome: Failure): void {
      state.failure = outcome
      if (outcome.problem !== 'offline' && outcome.problem !== 'server') return
      state.failures++
      core.schedule(Math.min(60_000, 1000 * 2 ** (state.failures - 1)))
    },
  }
  return core
}

export type Core = ReturnType<typeof createCore>

function saveState({ conflict, failure, isDirty, mapId, savedAt }: CoreState): SaveState {
  if (conflict) return { kind: 'failed', why: 'stale', message: null }
  if (failure && failure.problem !== 'stale') return { kind: 'failed', why: failure.problem, message: failure.message }
  if (isDirty) return { kind: 'saving' }
  return mapId === null ? { kind: 'new' } : { kind: 'saved', at: savedAt }
}
