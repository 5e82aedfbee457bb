import { endOtherSessions } from '@/lib/commands/end-sessions'
import { listSessions } from '@/lib/data/sessions'
import { defineRoute } from '@/lib/web/define-route'

export const GET = defineRoute({
  can: 'account.manage',
  on: 'viewer',
  run: async ({ db, grant, viewer }) => {
    const sessions = await listSessions(db, grant)
    return { sessions: sessions.map(session => ({ ...session, isThisOne: session.id === viewer.sessionId })) }
  },
})

export const DELETE = defineRoute({
  can: 'account.manage',
  on: 'viewer',
  run: async ({ db, grant }) => ({ ended: await endOtherSessions(db, grant) }),
})
