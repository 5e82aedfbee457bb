import type { ProgressAnswer, ProgressBody, ProgressReceipt } from '@/lib/domain/progress/wire'
import type { KeyValue } from './outbox'

/** What the store needs from the browser; tests bring their own. */
export type Surroundings = {
  storage: KeyValue
  load(): Promise<ProgressAnswer>
  /** `stale` when somebody else is signed in than the body says. */
  send(body: ProgressBody): Promise<ProgressReceipt | 'stale'>
  now(): number
  newId(): string
  isOffline(): boolean
  /** Calls back once after some milliseconds. @returns a way to call it off */
  later(ms: number, run: () => void): () => void
}
