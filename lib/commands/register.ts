import 'server-only'
import { mails } from '../../content/texts/de/mails'
import { findMemberByEmail, insertEmailToken, insertMember, replaceUnconfirmed } from '../auth/accounts'
import { hashPassword } from '../auth/password-hash'
import { insertMail } from '../data/mail-outbox'
import type { Queries } from '../db/database'
import { q, transact } from '../db/transact'
import { emailKey } from '../domain/account/email'
import { hashToken, newToken } from '../platform/ids'
import type { AccountContext } from './account-context'
import { assertGoodPassword } from './check-password'

const CONFIRM_MS = 24 * 3_600_000

/**
 * Takes a registration. The answer is the same whether the address is known or not; the mail tells its owner.
 * @throws Problem `invalid` when the password cannot be taken
 */
export async function register(
  context: AccountContext,
  { name, email, password }: { name: string; email: string; password: string },
): Promise<void> {
  assertGoodPassword(password, { name, email })
  const passwordHash = await hashPassword(password)
  const key = emailKey(email) ?? email
  const now = context.clock()
  await transact(context.db, function* (tx) {
    const [known] = yield* q(findMemberByEmail(tx, key))
    if (known?.emailConfirmedAt) {
      const mail = mails.alreadyMember(
        known.name ?? name,
        `${context.origin}/anmelden`,
        `${context.origin}/passwort-vergessen`,
      )
      yield* q(insertMail(tx, { recipient: key, ...mail }, now, context.ids))
      return
    }
    if (known) yield* q(replaceUnconfirmed(tx, known.id, { name, passwordHash }))
    else yield* q(insertMember(tx, { id: context.ids(), name, email: email.trim(), emailKey: key, passwordHash, now }))
    yield* mailConfirmation(tx, context, { name, key, now })
  })
}

/** Part of a transaction: puts the mail that confirms an address into the outbox. */
export function* mailConfirmation(
  tx: Queries,
  { ids, origin }: Pick<AccountContext, 'ids' | 'origin'>,
  { name, key, now }: { name: string; key: string; now: Date },
): Generator<PromiseLike<unknown>, void, unknown> {
  const token = newToken()
  const expiresAt = new Date(now.getTime() + CONFIRM_MS)
  yield* q(
    insertEmailToken(
      tx,
      { purpose: 'confirm', tokenHash: hashToken(token), emailKey: key, createdAt: now, expiresAt },
      ids,
    ),
  )
  const mail = mails.confirm(name, `${origin}/registrieren/bestaetigen#token=${token}`)
  yield* q(insertMail(tx, { recipient: key, ...mail }, now, ids))
}
