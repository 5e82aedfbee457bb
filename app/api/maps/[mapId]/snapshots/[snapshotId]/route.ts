import { readSnapshot } from '@/lib/commands/map-snapshots'
import { defineRoute } from '@/lib/web/define-route'

export const GET = defineRoute({
  can: 'map.edit',
  on: { param: 'mapId' },
  run: ({ db, grant, params }) => readSnapshot(db, grant, params.snapshotId ?? ''),
})
