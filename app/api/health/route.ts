import { readHealth } from '@/lib/commands/read-health'
import { startBackground } from '@/lib/web/background'
import { defineRoute } from '@/lib/web/define-route'

export const GET = defineRoute({
  can: 'course.read',
  on: 'nothing',
  run: async ({ db }) => {
    startBackground()
    const health = await readHealth(db)
    return Response.json(health, { status: health.status === 'ok' ? 200 : 503 })
  },
})
