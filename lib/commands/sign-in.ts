import 'server-only'
import { accountFaults } from '../../content/texts/de/account'
import { findMemberByEmail } from '../auth/accounts'
import { passwordFits } from '../auth/password-hash'
import type { NewSession } from '../auth/session'
import { q, transact } from '../db/transact'
import { emailKey } from '../domain/account/email'
import { Problem } from '../domain/problem'
import type { AccountContext } from './account-context'
import { beginSession } from './begin-session'
import { mailConfirmation } from './register'

/**
 * Signs in with a password. Unknown address and wrong password get the same answer in the same time.
 * @throws Problem `invalid` with the sentence to show
 */
export async function signIn(
  context: AccountContext,
  { email, password }: { email: string; password: string },
): Promise<NewSession> {
  const { db, clock } = context
  const key = emailKey(email) ?? ''
  const [member] = await findMemberByEmail(db, key)
  const fits = await passwordFits(password, member?.passwordHash ?? null)
  if (!member || !fits) throw new Problem('invalid', [{ path: '', message: accountFaults.credentials }])
  const now = clock()
  if (!member.emailConfirmedAt) {
    await transact(db, function* (tx) {
      yield* mailConfirmation(tx, context, { name: member.name ?? '', key, now })
    })
    throw new Problem('invalid', [{ path: '', message: accountFaults.unconfirmed }])
  }
  return transact(db, function* (tx) {
    // Read again inside: the password may have been changed in the meantime.
    const [current] = yield* q(findMemberByEmail(tx, key))
    if (current?.passwordHash !== member.passwordHash) {
      throw new Problem('invalid', [{ path: '', message: accountFaults.credentials }])
    }
    return yield* beginSession(tx, context, { personId: member.id, method: 'password', now })
  })
}
