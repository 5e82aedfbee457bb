import { practise } from '@/lib/commands/practise'
import { practiceSchema } from '@/lib/domain/quiz/wire-schema'
import { defineRoute } from '@/lib/web/define-route'

export const POST = defineRoute({
  can: 'learning.write',
  on: 'viewer',
  welcomesGuests: true,
  input: practiceSchema,
  run: ({ db, grant, input, params, clock, ids }) =>
    practise(db, grant, { ...input, questionId: params.questionId ?? '' }, { now: clock(), ids }),
})
