import { EMPTY_PROGRESS } from '@/lib/domain/progress/fold'
import type { ProgressAnswer } from '@/lib/domain/progress/wire'
import type { Refused } from './outbox'

/** `saved` only after the server's receipt. `waiting` counts the facts that have none yet. */
export type SaveState = { kind: 'idle' | 'saving' | 'saved' | 'failed'; waiting: number; isOffline: boolean }

export type ProgressSnapshot = Omit<ProgressAnswer, 'personKey'> & {
  /** False until something is known, from the local copy or from the server. */
  isKnown: boolean
  save: SaveState
  refused: Refused[]
}

/** Nothing known yet: what the static page shows. */
export const NOTHING_KNOWN: ProgressSnapshot = {
  isKnown: false,
  viewer: { kind: 'guest', name: null, email: null },
  state: EMPTY_PROGRESS,
  quiz: {},
  practice: {},
  save: { kind: 'idle', waiting: 0, isOffline: false },
  refused: [],
}
