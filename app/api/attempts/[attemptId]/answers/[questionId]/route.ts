import { saveAnswer } from '@/lib/commands/work-on-attempt'
import { answerSchema } from '@/lib/domain/quiz/wire-schema'
import { defineRoute } from '@/lib/web/define-route'

export const PUT = defineRoute({
  can: 'attempt.work',
  on: { param: 'attemptId' },
  input: answerSchema,
  run: ({ db, grant, input, params, clock }) =>
    saveAnswer(db, grant, { ...input, questionId: params.questionId ?? '', now: clock() }),
})
