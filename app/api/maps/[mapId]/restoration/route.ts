import { setDeleted } from '@/lib/commands/work-on-maps'
import { defineRoute } from '@/lib/web/define-route'

export const POST = defineRoute({
  can: 'map.edit',
  on: { param: 'mapId' },
  run: ({ db, grant }) => setDeleted(db, grant, null),
})
