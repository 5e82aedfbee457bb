import 'server-only'
import { lte, sql } from 'drizzle-orm'
import type { Queries } from '../db/database'

/** Counts one more event under a key and gives the count. */
export function countEvent({ orm, tables: { rateLimits } }: Queries, key: string, expiresAt: Date) {
  return orm
    .insert(rateLimits)
    .values({ key, count: 1, expiresAt })
    .onConflictDoUpdate({ target: rateLimits.key, set: { count: sql`${rateLimits.count} + 1` } })
    .returning({ count: rateLimits.count })
}

/** Forgets windows that are over. */
export function deleteExpiredCounts({ orm, tables: { rateLimits } }: Queries, now: Date) {
  return orm.delete(rateLimits).where(lte(rateLimits.expiresAt, now)).returning({ key: rateLimits.key })
}
