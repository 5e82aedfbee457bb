import { authorize } from '@/lib/auth/authorize'
import { listOwnAttempts, startAttempt } from '@/lib/commands/work-on-attempt'
import type { AttemptList } from '@/lib/domain/quiz/wire'
import { attemptStartSchema } from '@/lib/domain/quiz/wire-schema'
import { defineRoute } from '@/lib/web/define-route'

const NONE: AttemptList = { attempts: [] }

export const GET = defineRoute({
  can: 'course.read',
  on: 'nothing',
  input: attemptStartSchema,
  run: async ({ db, viewer, input }) =>
    viewer.personId === null
      ? NONE
      : listOwnAttempts(db, await authorize(db, viewer, 'learning.write', viewer.personId), input.chapterId),
})

export const POST = defineRoute({
  can: 'learning.write',
  on: 'viewer',
  welcomesGuests: true,
  input: attemptStartSchema,
  run: async ({ db, grant, input, clock, ids }) => {
    const { attempt, isNew } = await startAttempt(db, grant, input.chapterId, { now: clock(), ids })
    return Response.json(attempt, { status: isNew ? 201 : 200 })
  },
})
