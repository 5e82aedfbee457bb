import { credentials } from '@/lib/commands/account-input'
import { signOut } from '@/lib/commands/end-sessions'
import { signIn } from '@/lib/commands/sign-in'
import { ACCOUNT_LIMIT, ADDRESS_LIMIT, accountContext, GUESS_LIMIT, signedIn, signedOut } from '@/lib/web/account-route'
import { defineRoute } from '@/lib/web/define-route'
import { enforceLimit } from '@/lib/web/rate-limit'
import { clientAddress } from '@/lib/web/request-facts'

export const POST = defineRoute({
  can: 'course.read',
  on: 'nothing',
  input: credentials,
  limit: ADDRESS_LIMIT,
  run: async context => {
    const account = context.input.email.trim().toLowerCase()
    const now = context.clock()
    await enforceLimit(context.db, GUESS_LIMIT, `${account} ${clientAddress(context.request.headers)}`, now)
    await enforceLimit(context.db, ACCOUNT_LIMIT, account, now)
    return signedIn(await signIn(accountContext(context), context.input))
  },
})

export const DELETE = defineRoute({
  can: 'course.read',
  on: 'nothing',
  run: async ({ db, viewer }) => {
    await signOut(db, viewer)
    return signedOut()
  },
})
