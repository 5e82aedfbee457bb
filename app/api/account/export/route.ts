import { authorize } from '@/lib/auth/authorize'
import { exportAccount } from '@/lib/commands/export-account'
import { defineRoute } from '@/lib/web/define-route'

export const GET = defineRoute({
  can: 'account.manage',
  on: 'viewer',
  run: async ({ db, grant, viewer, clock }) => {
    const learning = await authorize(db, viewer, 'learning.write', grant.target.personId)
    const everything = await exportAccount(db, { account: grant, learning }, clock())
    return new Response(JSON.stringify(everything, null, 2), {
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'content-disposition': 'attachment; filename="reisekarte-meine-daten.json"',
      },
    })
  },
})
