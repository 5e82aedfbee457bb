import { practiceHint } from '@/lib/commands/practise'
import { practiceHintSchema } from '@/lib/domain/quiz/wire-schema'
import { defineRoute } from '@/lib/web/define-route'

export const POST = defineRoute({
  can: 'learning.write',
  on: 'viewer',
  welcomesGuests: true,
  input: practiceHintSchema,
  run: ({ db, grant, input, params }) => practiceHint(db, grant, params.questionId ?? '', input.n),
})
