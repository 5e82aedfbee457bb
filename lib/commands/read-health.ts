import 'server-only'
import { sql } from 'drizzle-orm'
import { getCourse } from '../content/catalogue'
import type { Database } from '../db/database'
import { log } from '../platform/log'

export type Health = { status: 'ok' | 'failed'; database: 'ok' | 'failed'; content: 'ok' | 'failed'; chapters: number }

/** Whether the database answers and the course is there. */
export async function readHealth(db: Database): Promise<Health> {
  const { people } = db.tables
  const database = await works('health.database', () => db.orm.select({ one: sql`1` }).from(people).limit(1))
  let chapters = 0
  const content = await works('health.content', async () => {
    chapters = getCourse().chapters.length
    if (chapters === 0) throw new Error('no chapters')
  })
  return { status: database === 'ok' && content === 'ok' ? 'ok' : 'failed', database, content, chapters }
}

async function works(event: string, check: () => Promise<unknown> | PromiseLike<unknown>): Promise<'ok' | 'failed'> {
  try {
    await check()
    return 'ok'
  } catch (error) {
    log.error(event, error)
    return 'failed'
  }
}
