import 'server-only'
import { mails } from '../../content/texts/de/mails'
import { findMemberByEmail, insertEmailToken } from '../auth/accounts'
import { insertMail } from '../data/mail-outbox'
import { q, transact } from '../db/transact'
import { emailKey } from '../domain/account/email'
import { hashToken, newToken } from '../platform/ids'
import type { AccountContext } from './account-context'

const RESET_MS = 30 * 60_000

/** Mails a link to choose a new password, if there is such an account; the answer does not tell. */
export async function requestPasswordReset({ db, clock, ids, origin }: AccountContext, email: string): Promise<void> {
  const key = emailKey(email) ?? ''
  const now = clock()
  await transact(db, function* (tx) {
    const [member] = yield* q(findMemberByEmail(tx, key))
    if (!member) return
    const token = newToken()
    const expiresAt = new Date(now.getTime() + RESET_MS)
    yield* q(
      insertEmailToken(
        tx,
        { purpose: 'reset', tokenHash: hashToken(token), emailKey: key, createdAt: now, expiresAt },
        ids,
      ),
    )
    const mail = mails.reset(member.name ?? '', `${origin}/passwort-vergessen/neu#token=${token}`)
    yield* q(insertMail(tx, { recipient: key, ...mail }, now, ids))
  })
}
