import { z } from 'zod'
import { followEmailLink } from '@/lib/commands/email-link'
import { ADDRESS_LIMIT, accountContext } from '@/lib/web/account-route'
import { defineRoute } from '@/lib/web/define-route'

export const GET = defineRoute({
  can: 'course.read',
  on: 'nothing',
  input: z.object({ token: z.string().max(200), email: z.string().max(320) }),
  limit: ADDRESS_LIMIT,
  run: context => followEmailLink(accountContext(context), context.input),
})
