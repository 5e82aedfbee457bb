import 'server-only'
import { accountFaults } from '../../content/texts/de/account'
import { confirmEmail, consumeEmailToken, findMemberByEmail } from '../auth/accounts'
import type { NewSession } from '../auth/session'
import { q, transact } from '../db/transact'
import { Problem } from '../domain/problem'
import { hashToken } from '../platform/ids'
import type { AccountContext } from './account-context'
import { beginSession } from './begin-session'

/**
 * Confirms an address with the mailed token and signs its owner in.
 * @throws Problem `invalid` when the token is unknown, used or expired
 */
export function confirmAddress(context: AccountContext, token: string): Promise<NewSession> {
  const now = context.clock()
  return transact(context.db, function* (tx) {
    const [used] = yield* q(consumeEmailToken(tx, { purpose: 'confirm', tokenHash: hashToken(token), now }))
    const [member] = used ? yield* q(findMemberByEmail(tx, used.emailKey)) : []
    if (!member) throw new Problem('invalid', [{ path: 'token', message: accountFaults.linkUsed }])
    yield* q(confirmEmail(tx, member.id, now))
    return yield* beginSession(tx, context, { personId: member.id, method: 'password', now })
  })
}
