import 'server-only'
import { and, desc, eq, ne } from 'drizzle-orm'
import type { Grant } from '../auth/grant'
import type { Queries } from '../db/database'

/** The sessions of the grant's person, the one used last first. */
export function listSessions({ orm, tables: { sessions } }: Queries, grant: Grant<'account.manage'>) {
  return orm
    .select({
      id: sessions.id,
      method: sessions.method,
      device: sessions.device,
      createdAt: sessions.createdAt,
      lastSeenAt: sessions.lastSeenAt,
    })
    .from(sessions)
    .where(eq(sessions.personId, grant.target.personId))
    .orderBy(desc(sessions.lastSeenAt), desc(sessions.id))
}

export function deleteSession({ orm, tables: { sessions } }: Queries, grant: Grant<'session.end'>) {
  return orm
    .delete(sessions)
    .where(and(eq(sessions.id, grant.targetId), eq(sessions.personId, grant.target.personId)))
    .returning({ id: sessions.id })
}

/** Ends all sessions of the grant's person but the one that asks. */
export function deleteOtherSessions({ orm, tables: { sessions } }: Queries, grant: Grant<'account.manage'>) {
  return orm
    .delete(sessions)
    .where(and(eq(sessions.personId, grant.target.personId), ne(sessions.id, grant.viewer.sessionId ?? '')))
    .returning({ id: sessions.id })
}
