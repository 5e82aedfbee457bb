import 'server-only'
import type { Grant } from '../auth/grant'
import { endSession } from '../auth/session'
import { deleteOtherSessions, deleteSession } from '../data/sessions'
import type { Database } from '../db/database'
import { q, transact } from '../db/transact'
import type { Viewer } from '../domain/policy'

/** Ends the session that asks. A guest's facts stay with the ended guest: the next one on this machine starts empty. */
export async function signOut(db: Database, viewer: Viewer): Promise<void> {
  const { sessionId } = viewer
  if (!sessionId) return
  await transact(db, function* (tx) {
    yield* endSession(tx, sessionId)
  })
}

/** Ends one of one's own sessions. */
export async function endOwnSession(db: Database, grant: Grant<'session.end'>): Promise<void> {
  await transact(db, function* (tx) {
    yield* q(deleteSession(tx, grant))
  })
}

/** Ends all of one's own sessions but the one that asks. @returns how many ended */
export async function endOtherSessions(db: Database, grant: Grant<'account.manage'>): Promise<number> {
  const ended = await transact(db, function* (tx) {
    return yield* q(deleteOtherSessions(tx, grant))
  })
  return ended.length
}
