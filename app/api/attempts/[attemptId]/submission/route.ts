import { handIn } from '@/lib/commands/work-on-attempt'
import { submissionSchema } from '@/lib/domain/quiz/wire-schema'
import { defineRoute } from '@/lib/web/define-route'

export const POST = defineRoute({
  can: 'attempt.work',
  on: { param: 'attemptId' },
  input: submissionSchema,
  run: ({ db, grant, input, clock }) => handIn(db, grant, { ...input, now: clock() }),
})
