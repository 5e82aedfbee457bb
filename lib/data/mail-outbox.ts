import 'server-only'
import { and, asc, eq, isNull, lte } from 'drizzle-orm'
import type { Queries } from '../db/database'
import type { Ids } from '../platform/ids'

/** Puts a mail into the outbox; it belongs into the transaction that causes it. */
export function insertMail(
  { orm, tables: { mailOutbox } }: Queries,
  mail: { recipient: string; subject: string; body: string },
  now: Date,
  ids: Ids,
) {
  return orm
    .insert(mailOutbox)
    .values({ id: ids(), ...mail, createdAt: now, tries: 0, nextTryAt: now })
    .returning({ id: mailOutbox.id })
}

/** Mails whose turn it is, oldest first. */
export function listDueMails({ orm, tables: { mailOutbox } }: Queries, now: Date) {
  return orm
    .select()
    .from(mailOutbox)
    .where(and(isNull(mailOutbox.sentAt), lte(mailOutbox.nextTryAt, now)))
    .orderBy(asc(mailOutbox.createdAt), asc(mailOutbox.id))
    .limit(20)
}

/**
 * Takes a mail for sending: only one node gets the row, because only one update still finds the old `tries`.
 * Until `leaseUntil` nobody else tries.
 */
export function claimMail({ orm, tables: { mailOutbox } }: Queries, id: string, tries: number, leaseUntil: Date) {
  return orm
    .update(mailOutbox)
    .set({ tries: tries + 1, nextTryAt: leaseUntil })
    .where(and(eq(mailOutbox.id, id), eq(mailOutbox.tries, tries), isNull(mailOutbox.sentAt)))
    .returning({ id: mailOutbox.id })
}

/** Notes that a mail was taken by the server; its text is not kept, because it may carry a token. */
export function markMailSent({ orm, tables: { mailOutbox } }: Queries, id: string, now: Date) {
  return orm
    .update(mailOutbox)
    .set({ sentAt: now, body: '', lastError: null })
    .where(eq(mailOutbox.id, id))
    .returning({ id: mailOutbox.id })
}

export function markMailFailed(
  { orm, tables: { mailOutbox } }: Queries,
  id: string,
  failure: { lastError: string; nextTryAt: Date },
) {
  return orm.update(mailOutbox).set(failure).where(eq(mailOutbox.id, id)).returning({ id: mailOutbox.id })
}

/** Forgets every mail to an address, sent or not. */
export function deleteMailsTo({ orm, tables: { mailOutbox } }: Queries, recipient: string) {
  return orm.delete(mailOutbox).where(eq(mailOutbox.recipient, recipient)).returning({ id: mailOutbox.id })
}
