import type { RefusalCode } from '@/lib/domain/map/commands/change'
import type { JourneyMap } from '@/lib/domain/map/model'

/** `saved` only after the server's receipt; `at` is an ISO instant. */
export type SaveState =
  | { kind: 'new' }
  | { kind: 'saved'; at: string | null }
  | { kind: 'saving' }
  | { kind: 'failed'; why: 'offline' | 'server' | 'refused' | 'gone' | 'stale'; message: string | null }

/** Two versions of one map; the person decides. `tab`: both were written in this browser. */
export type Conflict = { from: 'server' | 'tab'; mine: JourneyMap; theirs: JourneyMap; theirVersion: number }

export type Choice = 'mine' | 'theirs' | 'copy'

export type MapSnapshot = {
  /** `missing`: not there, or somebody else's. `unreachable`: nothing known and no connection. */
  phase: 'loading' | 'ready' | 'missing' | 'unreachable'
  mapId: string | null
  map: JourneyMap | null
  canUndo: boolean
  canRedo: boolean
  save: SaveState
  /** False when this browser could not keep a copy: then unsaved edits live in this tab only. */
  isKeptHere: boolean
  conflict: Conflict | null
  /** Why the last command was refused. */
  refusal: RefusalCode | null
}

export const LOADING: MapSnapshot = {
  phase: 'loading',
  mapId: null,
  map: null,
  canUndo: false,
  canRedo: false,
  save: { kind: 'new' },
  isKeptHere: true,
  conflict: null,
  refusal: null,
}
