import 'server-only'
import { and, eq, gt, isNull, ne } from 'drizzle-orm'
import type { Queries } from '../db/database'
import type { Ids } from '../platform/ids'

/**
 * Queries that establish who somebody is. There is no viewer yet who could hold a grant; what they find is never shown,
 * only compared.
 */
export function findMemberByEmail({ orm, tables: { people } }: Queries, key: string) {
  return orm
    .select()
    .from(people)
    .where(and(eq(people.emailKey, key), eq(people.kind, 'member')))
}

export function insertMember(
  { orm, tables: { people } }: Queries,
  member: { id: string; name: string; email: string; emailKey: string; passwordHash: string; now: Date },
) {
  const { now, ...values } = member
  return orm
    .insert(people)
    .values({ ...values, kind: 'member', createdAt: now })
    .returning({ id: people.id })
}

/** Somebody registered again before the address was confirmed: only the confirmed mail decides whose account it is. */
export function replaceUnconfirmed(
  { orm, tables: { people } }: Queries,
  id: string,
  values: { name: string; passwordHash: string },
) {
  return orm
    .update(people)
    .set(values)
    .where(and(eq(people.id, id), isNull(people.emailConfirmedAt)))
    .returning({ id: people.id })
}

export function setPassword({ orm, tables: { people } }: Queries, id: string, passwordHash: string) {
  return orm.update(people).set({ passwordHash }).where(eq(people.id, id)).returning({ id: people.id })
}

export function confirmEmail({ orm, tables: { people } }: Queries, id: string, now: Date) {
  return orm
    .update(people)
    .set({ emailConfirmedAt: now })
    .where(and(eq(people.id, id), isNull(people.emailConfirmedAt)))
    .returning({ id: people.id })
}

export type EmailTokenPurpose = 'confirm' | 'reset' | 'sign-in'

export function insertEmailToken(
  { orm, tables: { emailTokens } }: Queries,
  token: { purpose: EmailTokenPurpose; tokenHash: string; emailKey: string; createdAt: Date; expiresAt: Date },
  ids: Ids,
) {
  return orm
    .insert(emailTokens)
    .values({ id: ids(), ...token })
    .returning({ id: emailTokens.id })
}

/** Uses a mailed token up: gives its row once, and never again. */
export function consumeEmailToken(
  { orm, tables: { emailTokens } }: Queries,
  { purpose, tokenHash, now }: { purpose: EmailTokenPurpose; tokenHash: string; now: Date },
) {
  return orm
    .update(emailTokens)
    .set({ usedAt: now })
    .where(
      and(
        eq(emailTokens.tokenHash, tokenHash),
        eq(emailTokens.purpose, purpose),
        isNull(emailTokens.usedAt),
        gt(emailTokens.expiresAt, now),
      ),
    )
    .returning()
}

/** Ends all sessions of a person, but for one if it is named. */
export function deleteSessions({ orm, tables: { sessions } }: Queries, personId: string, exceptId: string | null) {
  return orm
    .delete(sessions)
    .where(and(eq(sessions.personId, personId), exceptId ? ne(sessions.id, exceptId) : undefined))
    .returning({ id: sessions.id })
}

/** Forgets every mailed secret of an address. */
export function deleteEmailTokens({ orm, tables: { emailTokens } }: Queries, key: string) {
  return orm.delete(emailTokens).where(eq(emailTokens.emailKey, key)).returning({ id: emailTokens.id })
}
