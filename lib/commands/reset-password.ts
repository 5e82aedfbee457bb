import 'server-only'
import { accountFaults } from '../../content/texts/de/account'
import { mails } from '../../content/texts/de/mails'
import { confirmEmail, consumeEmailToken, deleteSessions, findMemberByEmail, setPassword } from '../auth/accounts'
import { hashPassword } from '../auth/password-hash'
import type { NewSession } from '../auth/session'
import { insertMail } from '../data/mail-outbox'
import { q, transact } from '../db/transact'
import { Problem } from '../domain/problem'
import { hashToken } from '../platform/ids'
import type { AccountContext } from './account-context'
import { beginSession } from './begin-session'
import { assertGoodPassword } from './check-password'

/**
 * Sets a new password with the mailed token, ends every session, and signs the owner in: whoever reads the mail owns the
 * address, so it counts as confirmed too.
 * @throws Problem `invalid` when the token is unknown, used or expired, or the password cannot be taken
 */
export async function resetPassword(
  context: AccountContext,
  { token, password }: { token: string; password: string },
): Promise<NewSession> {
  assertGoodPassword(password, { name: '', email: '' })
  const passwordHash = await hashPassword(password)
  const now = context.clock()
  return transact(context.db, function* (tx) {
    const [used] = yield* q(consumeEmailToken(tx, { purpose: 'reset', tokenHash: hashToken(token), now }))
    const [member] = used ? yield* q(findMemberByEmail(tx, used.emailKey)) : []
    if (!used || !member) throw new Problem('invalid', [{ path: 'token', message: accountFaults.linkUsed }])
    yield* q(setPassword(tx, member.id, passwordHash))
    yield* q(confirmEmail(tx, member.id, now))
    yield* q(deleteSessions(tx, member.id, null))
    const mail = mails.passwordChanged(member.name ?? '', `${context.origin}/passwort-vergessen`)
    yield* q(insertMail(tx, { recipient: used.emailKey, ...mail }, now, context.ids))
    return yield* beginSession(tx, context, { personId: member.id, method: 'password', now })
  })
}
