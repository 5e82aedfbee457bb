import { readSnapshot, removeSnapshot } from '@/lib/commands/map-snapshots'
import { defineRoute } from '@/lib/web/define-route'

const on = { param: 'mapId' }

export const GET = defineRoute({
  can: 'map.edit',
  on,
  run: ({ db, grant, params }) => readSnapshot(db, grant, params.snapshotId ?? ''),
})

export const DELETE = defineRoute({
  can: 'map.edit',
  on,
  run: ({ db, grant, params }) => removeSnapshot(db, grant, params.snapshotId ?? ''),
})
