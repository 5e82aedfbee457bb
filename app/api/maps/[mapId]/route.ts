import { readMap, saveMap, setDeleted } from '@/lib/commands/work-on-maps'
import { mapSaveSchema } from '@/lib/domain/map/wire-schema'
import { defineRoute } from '@/lib/web/define-route'
import { MAP_BYTES } from '@/lib/web/map-size'

const on = { param: 'mapId' }

export const GET = defineRoute({ can: 'map.edit', on, run: ({ db, grant }) => readMap(db, grant) })

export const PUT = defineRoute({
  can: 'map.edit',
  on,
  input: mapSaveSchema,
  mostBytes: MAP_BYTES,
  run: ({ db, grant, input, clock }) => saveMap(db, grant, { ...input, now: clock() }),
})

export const DELETE = defineRoute({
  can: 'map.edit',
  on,
  run: ({ db, grant, clock }) => setDeleted(db, grant, clock()),
})
