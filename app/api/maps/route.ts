import { authorize } from '@/lib/auth/authorize'
import { createOwnMap, listOwnMaps } from '@/lib/commands/work-on-maps'
import type { MapList } from '@/lib/domain/map/wire'
import { mapCreateSchema } from '@/lib/domain/map/wire-schema'
import { defineRoute } from '@/lib/web/define-route'
import { MAP_BYTES } from '@/lib/web/map-size'

const NONE: MapList = { maps: [], deleted: [] }

export const GET = defineRoute({
  can: 'course.read',
  on: 'nothing',
  run: async ({ db, viewer }) =>
    viewer.personId === null ? NONE : listOwnMaps(db, await authorize(db, viewer, 'learning.write', viewer.personId)),
})

export const POST = defineRoute({
  can: 'learning.write',
  on: 'viewer',
  welcomesGuests: true,
  input: mapCreateSchema,
  mostBytes: MAP_BYTES,
  run: async ({ db, grant, input, clock, ids }) =>
    Response.json(await createOwnMap(db, grant, input, { now: clock(), ids }), { status: 201 }),
})
