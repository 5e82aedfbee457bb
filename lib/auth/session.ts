import 'server-only'
import { eq } from 'drizzle-orm'
import type { Queries } from '../db/database'
import { q } from '../db/transact'
import { hashToken, type Ids, newToken } from '../platform/ids'

const DAY_MS = 86_400_000

/** A session ends after this time without a visit, and in any case after the absolute time. */
const LIFETIME = {
  guest: { idleMs: 180 * DAY_MS, absoluteMs: 365 * DAY_MS },
  member: { idleMs: 14 * DAY_MS, absoluteMs: 90 * DAY_MS },
}

export type SessionMethod = 'guest' | 'password' | 'email-link'

/** A made session; `token` goes into the cookie and is stored nowhere. */
export type NewSession = { id: string; token: string; absoluteExpiresAt: Date }

/** Instants at which a session that is used now ends. */
export function sessionExpiry(method: SessionMethod, createdAt: Date, now: Date): { idle: Date; absolute: Date } {
  const { idleMs, absoluteMs } = LIFETIME[method === 'guest' ? 'guest' : 'member']
  const absolute = new Date(createdAt.getTime() + absoluteMs)
  return { idle: new Date(Math.min(now.getTime() + idleMs, absolute.getTime())), absolute }
}

/** Makes a session inside a transaction; password, e-mail link and guests all come through here. */
export function* createSession(
  { orm, tables: { sessions } }: Queries,
  input: { personId: string; method: SessionMethod; device: string; now: Date; ids: Ids; token?: string },
): Generator<PromiseLike<unknown>, NewSession, unknown> {
  const { personId, method, device, now, ids, token = newToken() } = input
  const { idle, absolute } = sessionExpiry(method, now, now)
  const id = ids()
  yield* q(
    orm
      .insert(sessions)
      .values({
        id,
        tokenHash: hashToken(token),
        personId,
        method,
        device,
        createdAt: now,
        lastSeenAt: now,
        idleExpiresAt: idle,
        absoluteExpiresAt: absolute,
      })
      .returning({ id: sessions.id }),
  )
  return { id, token, absoluteExpiresAt: absolute }
}

/** Ends one session inside a transaction. */
export function* endSession({ orm, tables: { sessions } }: Queries, sessionId: string) {
  yield* q(orm.delete(sessions).where(eq(sessions.id, sessionId)).returning({ id: sessions.id }))
}

/** „Firefox auf Windows“ from a User-Agent: enough to recognise one's own sessions, nothing more is kept. */
export function deviceLabel(userAgent: string): string {
  const find = (names: [string, RegExp][]) => names.find(([, pattern]) => pattern.test(userAgent))?.[0]
  const browser = find([
    ['Edge', /Edg\//],
    ['Firefox', /Firefox\//],
    ['Chrome', /Chrom(e|ium)\//],
    ['Safari', /Safari\//],
  ])
  const system = find([
    ['Android', /Android/],
    ['iPhone oder iPad', /iPhone|iPad/],
    ['Windows', /Windows/],
    ['macOS', /Mac OS X/],
    ['Linux', /Linux/],
  ])
  return `${browser ?? 'Unbekannter Browser'} auf ${system ?? 'unbekanntem Gerät'}`
}
