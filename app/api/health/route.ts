import { readHealth } from '@/lib/commands/read-health'
import { defineRoute } from '@/lib/web/define-route'

export const GET = defineRoute({
  can: 'course.read',
  on: 'nothing',
  run: async ({ db }) => {
    const health = await readHealth(db)
    return Response.json(health, { status: health.status === 'ok' ? 200 : 503 })
  },
})
