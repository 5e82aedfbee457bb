import 'server-only'
import { and, eq, isNull } from 'drizzle-orm'
import type { Database, Queries } from '../db/database'
import { q, transact } from '../db/transact'
import { type Membership, VISITOR, type Viewer } from '../domain/policy'
import { hashToken } from '../platform/ids'
import { type SessionMethod, sessionExpiry } from './session'

/** How often a visit prolongs a session: a write for every request would be waste. */
const PROLONG_EVERY_MS = 3_600_000

/**
 * Who stands behind a session token: read from the sessions table each time, so that an ended session ends at once.
 * @param token the cookie's value, or undefined
 */
export async function findViewer(db: Database, token: string | undefined, now: Date): Promise<Viewer> {
  if (!token) return VISITOR
  const { sessions, people } = db.tables
  const [row] = await db.orm
    .select({ session: sessions, kind: people.kind })
    .from(sessions)
    .innerJoin(people, eq(people.id, sessions.personId))
    .where(eq(sessions.tokenHash, hashToken(token)))
  if (!row || row.session.idleExpiresAt <= now || row.session.absoluteExpiresAt <= now) return VISITOR
  if (now.getTime() - row.session.lastSeenAt.getTime() > PROLONG_EVERY_MS) await prolong(db, row.session, now)
  const memberships = row.kind === 'member' ? await listMemberships(db, row.session.personId) : []
  return { personId: row.session.personId, kind: row.kind, sessionId: row.session.id, memberships }
}

async function prolong(db: Database, session: { id: string; method: SessionMethod; createdAt: Date }, now: Date) {
  await transact(db, function* ({ orm, tables: { sessions } }) {
    yield* q(
      orm
        .update(sessions)
        .set({ lastSeenAt: now, idleExpiresAt: sessionExpiry(session.method, session.createdAt, now).idle })
        .where(eq(sessions.id, session.id))
        .returning({ id: sessions.id }),
    )
  })
}

async function listMemberships({ orm, tables }: Queries, personId: string): Promise<Membership[]> {
  const { memberships, groupMembers } = tables
  const rows = await orm
    .select({
      id: memberships.id,
      organizationId: memberships.organizationId,
      role: memberships.role,
      groupId: groupMembers.groupId,
    })
    .from(memberships)
    .leftJoin(groupMembers, eq(groupMembers.membershipId, memberships.id))
    .where(and(eq(memberships.personId, personId), isNull(memberships.endedAt)))
  const byId = new Map<string, Membership & { groupIds: string[] }>()
  for (const { id, organizationId, role, groupId } of rows) {
    const membership = byId.get(id) ?? { organizationId, role, groupIds: [] }
    if (groupId) membership.groupIds.push(groupId)
    byId.set(id, membership)
  }
  return [...byId.values()]
}
