import { readSharedMap } from '@/lib/commands/share-map'
import { defineRoute } from '@/lib/web/define-route'

/** Guessing 256 bits is hopeless; the limit keeps anybody from trying loudly. */
const LIMIT = { name: 'shared-map', most: 300, windowMs: 900_000 }

export const GET = defineRoute({
  can: 'course.read',
  on: 'nothing',
  limit: LIMIT,
  run: ({ db, params }) => readSharedMap(db, params.token ?? ''),
})
