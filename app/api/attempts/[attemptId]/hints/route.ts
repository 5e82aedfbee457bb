import { takeHint } from '@/lib/commands/work-on-attempt'
import { attemptHintSchema } from '@/lib/domain/quiz/wire-schema'
import { defineRoute } from '@/lib/web/define-route'

export const POST = defineRoute({
  can: 'attempt.work',
  on: { param: 'attemptId' },
  input: attemptHintSchema,
  run: ({ db, grant, input, clock }) => takeHint(db, grant, { ...input, now: clock() }),
})
