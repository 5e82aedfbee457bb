import { readAttempt } from '@/lib/commands/work-on-attempt'
import { defineRoute } from '@/lib/web/define-route'

export const GET = defineRoute({
  can: 'attempt.work',
  on: { param: 'attemptId' },
  run: ({ db, grant }) => readAttempt(db, grant),
})
