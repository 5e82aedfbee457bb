import 'server-only'
import { mergeGuest } from '../auth/merge-guest'
import { createSession, endSession, type NewSession, type SessionMethod } from '../auth/session'
import type { Queries } from '../db/database'
import type { AccountContext } from './account-context'

/**
 * Part of every sign-in's transaction: the browser's guest goes into the account, an older session of this browser ends,
 * and a new one begins.
 */
export function* beginSession(
  tx: Queries,
  { viewer, device, ids }: Pick<AccountContext, 'viewer' | 'device' | 'ids'>,
  input: { personId: string; method: SessionMethod; now: Date; token?: string },
): Generator<PromiseLike<unknown>, NewSession, unknown> {
  if (viewer.kind === 'guest' && viewer.personId) yield* mergeGuest(tx, viewer.personId, input.personId)
  else if (viewer.sessionId) yield* endSession(tx, viewer.sessionId)
  return yield* createSession(tx, { ...input, device, ids })
}
