import { address } from '@/lib/commands/account-input'
import { requestEmailLink } from '@/lib/commands/email-link'
import { ADDRESS_LIMIT, accountContext, MAIL_LIMIT } from '@/lib/web/account-route'
import { defineRoute } from '@/lib/web/define-route'
import { enforceLimit } from '@/lib/web/rate-limit'

export const POST = defineRoute({
  can: 'course.read',
  on: 'nothing',
  input: address,
  limit: ADDRESS_LIMIT,
  run: async context => {
    await enforceLimit(context.db, MAIL_LIMIT, context.input.email.toLowerCase(), context.clock())
    await requestEmailLink(accountContext(context), context.input.email)
  },
})
