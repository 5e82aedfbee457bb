import { endOwnSession } from '@/lib/commands/end-sessions'
import { defineRoute } from '@/lib/web/define-route'

export const DELETE = defineRoute({
  can: 'session.end',
  on: { param: 'sessionId' },
  run: ({ db, grant }) => endOwnSession(db, grant),
})
