import 'server-only'
import type { Grant } from '../auth/grant'
import { findSharedMap, insertShare, listShares, revokeShare } from '../data/map-shares'
import type { Database } from '../db/database'
import { q, transact } from '../db/transact'
import type { SharedMap, ShareList, ShareMade } from '../domain/map/wire'
import { Problem } from '../domain/problem'
import { hashToken, type Ids, newToken } from '../platform/ids'
import { storedMap } from './work-on-maps'

/** Makes a read-only link. The address is told once; the database keeps only the token's hash. */
export async function shareMap(
  db: Database,
  grant: Grant<'map.edit'>,
  { showsName, origin, now, ids }: { showsName: boolean; origin: string; now: Date; ids: Ids },
): Promise<ShareMade> {
  const token = newToken()
  const id = ids()
  await transact(db, function* (tx) {
    yield* q(insertShare(tx, grant, { id, tokenHash: hashToken(token), showsName, createdAt: now }))
  })
  return { id, url: `${origin}/geteilt/${token}`, showsName, createdAt: now.toISOString() }
}

export async function listOwnShares(db: Database, grant: Grant<'map.edit'>): Promise<ShareList> {
  const rows = await listShares(db, grant)
  return { shares: rows.map(row => ({ ...row, createdAt: row.createdAt.toISOString() })) }
}

/** Takes a link back: from now on it shows nothing. @throws Problem `not-found` */
export async function endShare(db: Database, grant: Grant<'map.edit'>, shareId: string, now: Date): Promise<void> {
  const revoked = await transact(db, function* (tx) {
    return yield* q(revokeShare(tx, grant, shareId, now))
  })
  if (revoked.length === 0) throw new Problem('not-found')
}

/** The map behind a link. @throws Problem `not-found` alike for unknown and revoked links */
export async function readSharedMap(db: Database, token: string): Promise<SharedMap> {
  const [row] = await findSharedMap(db, hashToken(token))
  if (!row) throw new Problem('not-found')
  const { title, document, updatedAt, showsName, name } = row
  return {
    title,
    ownerName: showsName ? name : null,
    updatedAt: updatedAt.toISOString(),
    document: storedMap(document),
  }
}
