import { newPassword } from '@/lib/commands/account-input'
import { resetPassword } from '@/lib/commands/reset-password'
import { ADDRESS_LIMIT, accountContext, signedIn } from '@/lib/web/account-route'
import { defineRoute } from '@/lib/web/define-route'

export const POST = defineRoute({
  can: 'course.read',
  on: 'nothing',
  input: newPassword,
  limit: ADDRESS_LIMIT,
  run: async context => signedIn(await resetPassword(accountContext(context), context.input)),
})
