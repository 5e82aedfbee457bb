import 'server-only'
import { countEvent, deleteExpiredCounts } from '../data/rate-limits'
import type { Database } from '../db/database'
import { q, transact } from '../db/transact'
import { Problem } from '../domain/problem'
import { hashToken } from '../platform/ids'

/** At most `most` events per subject in a window of `windowMs`. */
export type RateLimit = { name: string; most: number; windowMs: number }

/**
 * Counts an event exactly, in the database, so that several nodes share the count. The subject (an address, an e-mail) is
 * stored as a hash only.
 * @throws Problem `too-many` with the seconds to wait
 */
export async function enforceLimit(db: Database, limit: RateLimit, subject: string, now: Date): Promise<void> {
  const start = Math.floor(now.getTime() / limit.windowMs) * limit.windowMs
  const expiresAt = new Date(start + limit.windowMs)
  const key = `${limit.name}:${hashToken(subject).slice(0, 32)}:${start}`
  const count = await transact(db, function* (tx) {
    const [row] = yield* q(countEvent(tx, key, expiresAt))
    if (row?.count === 1) yield* q(deleteExpiredCounts(tx, now))
    return row?.count ?? 0
  })
  if (count > limit.most) {
    throw new Problem('too-many', null, Math.ceil((expiresAt.getTime() - now.getTime()) / 1000))
  }
}
