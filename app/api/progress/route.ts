import { authorize } from '@/lib/auth/authorize'
import { NOBODYS_PROGRESS, readProgress } from '@/lib/commands/read-progress'
import { recordFacts } from '@/lib/commands/record-facts'
import { batchSchema } from '@/lib/domain/progress/fact-schema'
import { defineRoute } from '@/lib/web/define-route'

export const GET = defineRoute({
  can: 'course.read',
  on: 'nothing',
  run: async ({ db, viewer }) =>
    viewer.personId === null
      ? NOBODYS_PROGRESS
      : readProgress(db, await authorize(db, viewer, 'learning.write', viewer.personId)),
})

export const POST = defineRoute({
  can: 'learning.write',
  on: 'viewer',
  welcomesGuests: true,
  input: batchSchema,
  run: ({ db, grant, input, clock }) => recordFacts(db, grant, input, clock()),
})
