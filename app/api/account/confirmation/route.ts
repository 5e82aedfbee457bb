import { confirmation } from '@/lib/commands/account-input'
import { confirmAddress } from '@/lib/commands/confirm-email'
import { ADDRESS_LIMIT, accountContext, signedIn } from '@/lib/web/account-route'
import { defineRoute } from '@/lib/web/define-route'

export const POST = defineRoute({
  can: 'course.read',
  on: 'nothing',
  input: confirmation,
  limit: ADDRESS_LIMIT,
  run: async context => signedIn(await confirmAddress(accountContext(context), context.input.token)),
})
