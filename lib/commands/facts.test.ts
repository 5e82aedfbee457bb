import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import type { Grant } from '../auth/grant'
import type { Database } from '../db/database'
import { standingClock } from '../platform/clock'
import { postgresDatabase, sqliteDatabase } from '../testing/database'
import { aGuest } from '../testing/people'
import { readProgress } from './read-progress'
import { recordFacts } from './record-facts'

const engines: [string, () => Promise<Database> | Database][] = [
  ['SQLite', sqliteDatabase],
  ['PostgreSQL', () => postgresDatabase(inject('postgresUrl'))],
]

describe.each(engines)('facts on %s', (_name, open) => {
  const clock = standingClock('2026-03-12T09:00:00.000Z')
  let db: Database
  let own: Grant<'learning.write'>

  beforeAll(async () => {
    db = await open()
  })
  beforeEach(async () => {
    own = (await aGuest(db, clock())).grant
  })
  afterAll(() => db.close())

  it('accepts a fact once however often it arrives, and refuses a bad one without holding up the others', async () => {
    const fact = {
      id: 'fact-abcd',
      kind: 'confidence.stated',
      subject: 'daten',
      at: '2026-03-12T08:00:00.000Z',
      value: { value: 1 },
    }
    const future = { ...fact, id: 'fact-next', at: '2026-03-13T08:00:00.000Z', value: { value: 2 } }
    const receipt = await recordFacts(
      db,
      own,
      { facts: [fact, fact, { id: 'fact-bad!', kind: 'nonsense' }, future], personKey: '' },
      clock(),
    )
    expect(receipt.accepted).toEqual(['fact-abcd', 'fact-abcd'])
    expect(receipt.refused.map(({ id }) => id)).toEqual(['fact-bad!', 'fact-next'])
    await recordFacts(db, own, { facts: [{ ...fact, value: { value: -2 } }], personKey: '' }, clock())
    expect((await readProgress(db, own)).state.confidence).toEqual({ daten: 1 })
  })

  it('stores nothing for a page that takes its person for somebody else', async () => {
    const { personKey } = await readProgress(db, own)
    const fact = {
      id: 'fact-late',
      kind: 'lesson.read',
      subject: 'daten',
      at: clock().toISOString(),
      value: { read: true },
    }
    await expect(recordFacts(db, own, { facts: [fact], personKey: 'somebody-else' }, clock())).rejects.toThrow('stale')
    expect((await readProgress(db, own)).state.read).toEqual({})
    expect((await recordFacts(db, own, { facts: [fact], personKey }, clock())).accepted).toEqual(['fact-late'])
  })
})
