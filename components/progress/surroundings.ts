import type { Fact } from '@/lib/domain/progress/fact'
import type { ProgressAnswer, ProgressReceipt } from '@/lib/domain/progress/wire'
import type { KeyValue } from './outbox'

/** What the store needs from the browser; tests bring their own. */
export type Surroundings = {
  storage: KeyValue
  load(): Promise<ProgressAnswer>
  send(facts: Fact[]): Promise<ProgressReceipt>
  now(): number
  newId(): string
  isOffline(): boolean
  /** Calls back once after some milliseconds. @returns a way to call it off */
  later(ms: number, run: () => void): () => void
}
