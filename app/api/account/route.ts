import { newName, passwordAgain, registration } from '@/lib/commands/account-input'
import { changeName } from '@/lib/commands/change-name'
import { deleteAccount } from '@/lib/commands/delete-account'
import { register } from '@/lib/commands/register'
import { ADDRESS_LIMIT, accountContext, GUESS_LIMIT, MAIL_LIMIT, signedOut } from '@/lib/web/account-route'
import { defineRoute } from '@/lib/web/define-route'
import { enforceLimit } from '@/lib/web/rate-limit'

export const POST = defineRoute({
  can: 'course.read',
  on: 'nothing',
  input: registration,
  limit: ADDRESS_LIMIT,
  run: async context => {
    await enforceLimit(context.db, MAIL_LIMIT, context.input.email.toLowerCase(), context.clock())
    await register(accountContext(context), context.input)
  },
})

export const PATCH = defineRoute({
  can: 'account.manage',
  on: 'viewer',
  input: newName,
  run: ({ db, grant, input }) => changeName(db, grant, input.name),
})

export const DELETE = defineRoute({
  can: 'account.manage',
  on: 'viewer',
  input: passwordAgain,
  limit: GUESS_LIMIT,
  run: async ({ db, grant, input }) => {
    await deleteAccount(db, grant, input.password)
    return signedOut()
  },
})
