import type { QuizSummary } from './completion'
import type { Fact } from './fact'
import type { ProgressState } from './fold'

/** Who is looking, as far as the page needs to know. A guest has no name. */
export type ViewerSummary = { kind: 'guest' | 'member'; name: string | null; email: string | null }

/** Answer of `GET /api/progress` (and of every accepted `POST`). */
export type ProgressAnswer = {
  viewer: ViewerSummary
  /** Opaque key of the person; the browser drops its local copy when it changes. */
  personKey: string
  state: ProgressState
  quiz: Record<string, QuizSummary>
  /** Practised question → score of the last answer and when. */
  practice: Record<string, { score: number; at: string }>
}

/**
 * Body of `POST /api/progress`: at most 200 facts, each accepted once, however often it arrives; and whom the page takes
 * for its person (empty: it has seen nobody yet). Refused with 409 when that is no longer the one who is signed in.
 */
export type ProgressBody = { facts: Fact[]; personKey: string }

/** Answer of `POST /api/progress`: ids now stored durably, and facts refused for good with a German reason. */
export type ProgressReceipt = { accepted: string[]; refused: { id: string; reason: string }[] }
