import 'server-only'
import { accountFaults } from '../../content/texts/de/account'
import { deleteEmailTokens } from '../auth/accounts'
import type { Grant } from '../auth/grant'
import { passwordFits } from '../auth/password-hash'
import { deleteMailsTo } from '../data/mail-outbox'
import { deleteMergedGuests, deleteOwnPerson, findAccount } from '../data/people'
import type { Database } from '../db/database'
import { q, transact } from '../db/transact'
import { Problem } from '../domain/problem'

/**
 * Deletes one's own account with everything in it: facts, answers, maps, memberships, sessions, mailed links and mails.
 * @throws Problem `invalid` naming the field `password` when it is not the account's
 */
export async function deleteAccount(db: Database, grant: Grant<'account.manage'>, password: string): Promise<void> {
  const [account] = await findAccount(db, grant)
  if (!(await passwordFits(password, account?.passwordHash ?? null))) {
    throw new Problem('invalid', [{ path: 'password', message: accountFaults.wrongPassword }])
  }
  await transact(db, function* (tx) {
    yield* q(deleteMergedGuests(tx, grant))
    const [gone] = yield* q(deleteOwnPerson(tx, grant))
    if (!gone?.emailKey) return
    yield* q(deleteEmailTokens(tx, gone.emailKey))
    yield* q(deleteMailsTo(tx, gone.emailKey))
  })
}
