import { listOwnSnapshots, takeSnapshot } from '@/lib/commands/map-snapshots'
import { snapshotSchema } from '@/lib/domain/map/wire-schema'
import { defineRoute } from '@/lib/web/define-route'

const on = { param: 'mapId' }

export const GET = defineRoute({ can: 'map.edit', on, run: ({ db, grant }) => listOwnSnapshots(db, grant) })

export const POST = defineRoute({
  can: 'map.edit',
  on,
  input: snapshotSchema,
  run: ({ db, grant, input, clock, ids }) => takeSnapshot(db, grant, input, { now: clock(), ids }),
})
