import { listOwnShares, shareMap } from '@/lib/commands/share-map'
import { shareSchema } from '@/lib/domain/map/wire-schema'
import { accountContext } from '@/lib/web/account-route'
import { defineRoute } from '@/lib/web/define-route'

const on = { param: 'mapId' }

export const GET = defineRoute({ can: 'map.edit', on, run: ({ db, grant }) => listOwnShares(db, grant) })

export const POST = defineRoute({
  can: 'map.edit',
  on,
  input: shareSchema,
  run: context => {
    const { db, grant, input, clock, ids } = context
    return shareMap(db, grant, { ...input, origin: accountContext(context).origin, now: clock(), ids })
  },
})
