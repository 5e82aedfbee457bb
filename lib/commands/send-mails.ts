import 'server-only'
import { claimMail, listDueMails, markMailFailed, markMailSent } from '../data/mail-outbox'
import type { Database } from '../db/database'
import { q, transact } from '../db/transact'
import type { Clock } from '../platform/clock'
import type { Mailer } from '../platform/mail'

const LEASE_MS = 60_000
const LONGEST_PAUSE_MS = 6 * 3_600_000

/**
 * Sends the mails whose turn it is. A mail that the server does not take is tried again later and later (1 min, 2, 4, …,
 * at most every 6 h); several nodes never send the same mail at the same time.
 * @returns how many were taken
 */
export async function sendMails(db: Database, mailer: Mailer, clock: Clock): Promise<number> {
  let sent = 0
  for (const mail of await listDueMails(db, clock())) {
    const lease = new Date(clock().getTime() + LEASE_MS)
    const claimed = await transact(db, function* (tx) {
      return (yield* q(claimMail(tx, mail.id, mail.tries, lease))).length > 0
    })
    if (!claimed) continue
    const failure = await mailer(mail).then(
      () => null,
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    )
    await transact(db, function* (tx) {
      if (failure === null) yield* q(markMailSent(tx, mail.id, clock()))
      else
        yield* q(
          markMailFailed(tx, mail.id, { lastError: failure.slice(0, 500), nextTryAt: nextTry(mail.tries, clock()) }),
        )
    })
    if (failure === null) sent += 1
  }
  return sent
}

function nextTry(tries: number, now: Date): Date {
  return new Date(now.getTime() + Math.min(60_000 * 2 ** tries, LONGEST_PAUSE_MS))
}
