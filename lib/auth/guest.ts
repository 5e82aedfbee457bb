import 'server-only'
import type { Database } from '../db/database'
import { q, transact } from '../db/transact'
import type { Viewer } from '../domain/policy'
import type { Ids } from '../platform/ids'
import { createSession, type NewSession } from './session'

/** Makes a guest with a session: done at the first thing a visitor wants to keep, never for reading. */
export async function welcomeGuest(
  db: Database,
  { device, now, ids }: { device: string; now: Date; ids: Ids },
): Promise<{ viewer: Viewer; session: NewSession }> {
  const personId = ids()
  const session = await transact(db, function* (tx) {
    yield* q(
      tx.orm
        .insert(tx.tables.people)
        .values({ id: personId, kind: 'guest', createdAt: now })
        .returning({ id: tx.tables.people.id }),
    )
    return yield* createSession(tx, { personId, method: 'guest', device, now, ids })
  })
  return { viewer: { personId, kind: 'guest', sessionId: session.id, memberships: [] }, session }
}
