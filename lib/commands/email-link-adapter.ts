import 'server-only'
import type { Adapter, AdapterUser } from '@auth/core/adapters'
import { confirmEmail, consumeEmailToken, findMemberByEmail, insertEmailToken } from '../auth/accounts'
import { q, transact } from '../db/transact'
import { emailKey } from '../domain/account/email'
import type { AccountContext } from './account-context'
import { beginSession } from './begin-session'

type Member = { id: string; name: string | null; email: string | null; emailConfirmedAt: Date | null }

const asUser = ({ id, name, email, emailConfirmedAt }: Member): AdapterUser => ({
  id,
  name,
  email: email ?? '',
  emailVerified: emailConfirmedAt,
})

/**
 * What @auth/core needs for the e-mail link, on our own tables. It makes no accounts (registering does), and its sessions
 * are the same rows that a password makes; it never reads one, because the session cookie is kept from it.
 */
export function emailLinkAdapter(context: AccountContext): Adapter {
  const { db, clock, ids } = context
  const findUser = async (email: string) => {
    const [member] = await findMemberByEmail(db, emailKey(email) ?? '')
    return member ? asUser(member) : null
  }
  return {
    getUserByEmail: findUser,
    async updateUser(user) {
      await transact(db, function* (tx) {
        yield* q(confirmEmail(tx, user.id, clock()))
      })
      return (await findUser(user.email ?? '')) ?? { id: user.id, email: user.email ?? '', emailVerified: clock() }
    },
    async createSession({ sessionToken: token, userId, expires }) {
      await transact(db, function* (tx) {
        yield* beginSession(tx, context, { personId: userId, method: 'email-link', now: clock(), token })
      })
      return { sessionToken: token, userId, expires }
    },
    async createVerificationToken({ identifier, token, expires }) {
      const row = {
        purpose: 'sign-in',
        tokenHash: token,
        emailKey: identifier,
        createdAt: clock(),
        expiresAt: expires,
      } as const
      await transact(db, function* (tx) {
        yield* q(insertEmailToken(tx, row, ids))
      })
      return { identifier, token, expires }
    },
    async useVerificationToken({ token }) {
      const [row] = await transact(db, function* (tx) {
        return yield* q(consumeEmailToken(tx, { purpose: 'sign-in', tokenHash: token, now: clock() }))
      })
      return row ? { identifier: row.emailKey, token, expires: row.expiresAt } : null
    },
  }
}
