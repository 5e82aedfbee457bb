import { endShare } from '@/lib/commands/share-map'
import { defineRoute } from '@/lib/web/define-route'

export const DELETE = defineRoute({
  can: 'map.edit',
  on: { param: 'mapId' },
  run: ({ db, grant, params, clock }) => endShare(db, grant, params.shareId ?? '', clock()),
})
