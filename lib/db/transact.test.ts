import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { postgresDatabase, sqliteDatabase } from '../testing/database'
import type { Database } from './database'
import { isUniqueViolation } from './errors'
import { q, transact } from './transact'

const engines: [string, () => Promise<Database> | Database][] = [
  ['SQLite', sqliteDatabase],
  ['PostgreSQL', () => postgresDatabase(inject('postgresUrl'))],
]

describe.each(engines)('transactions on %s', (_name, open) => {
  let db: Database
  beforeAll(async () => {
    db = await open()
  })
  afterAll(() => db.close())

  const addOrganization = (id: string, name: string) =>
    transact(db, function* ({ orm, tables }) {
      const rows = yield* q(
        orm
          .insert(tables.organizations)
          .values({ id, name, createdAt: new Date(0) })
          .returning(),
      )
      return rows[0]
    })

  const names = async (id: string) =>
    (await db.orm.select().from(db.tables.organizations).where(eq(db.tables.organizations.id, id))).map(o => o.name)

  it('keeps what was written and gives back what the body returned', async () => {
    const row = await addOrganization('kept', 'Möwenrad')
    expect(row).toEqual({ id: 'kept', name: 'Möwenrad', createdAt: new Date(0) })
    expect(await names('kept')).toEqual(['Möwenrad'])
  })

  it('keeps nothing of a body that throws', async () => {
    const failing = transact(db, function* ({ orm, tables }) {
      yield* q(orm.insert(tables.organizations).values({ id: 'undone', name: 'x', createdAt: new Date() }).returning())
      throw new Error('changed my mind')
    })
    await expect(failing).rejects.toThrow('changed my mind')
    expect(await names('undone')).toEqual([])
  })

  it('undoes only the one that throws when several share a commit', async () => {
    await addOrganization('taken', 'first')
    const outcomes = await Promise.allSettled([
      addOrganization('a', 'a'),
      addOrganization('taken', 'second'),
      addOrganization('b', 'b'),
    ])
    expect(outcomes.map(outcome => outcome.status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(isUniqueViolation((outcomes[1] as PromiseRejectedResult).reason)).toBe(true)
    expect([await names('a'), await names('taken'), await names('b')]).toEqual([['a'], ['first'], ['b']])
  })

  it('loses no update among fifty that read and write the same row', async () => {
    await addOrganization('counter', '0')
    const increment = () =>
      transact(db, function* ({ orm, tables: { organizations } }) {
        const [row] = yield* q(orm.select().from(organizations).where(eq(organizations.id, 'counter')))
        const name = String(Number(row?.name) + 1)
        yield* q(orm.update(organizations).set({ name }).where(eq(organizations.id, 'counter')).returning())
      })
    let left = 50
    const worker = async () => {
      while (left-- > 0) await increment()
    }
    await Promise.all([worker(), worker(), worker(), worker()])
    expect(await names('counter')).toEqual(['50'])
  })
})

describe('SQLite', () => {
  it('is durable: FULL after a write, foreign keys on, WAL', async () => {
    const db = sqliteDatabase()
    await transact(db, function* ({ orm, tables }) {
      yield* q(orm.insert(tables.organizations).values({ id: 'o', name: 'o', createdAt: new Date() }).returning())
    })
    if (db.engine !== 'sqlite') throw new Error('not SQLite')
    expect(db.connection.pragma('synchronous', { simple: true })).toBe(2)
    expect(db.connection.pragma('foreign_keys', { simple: true })).toBe(1)
    expect(db.connection.pragma('journal_mode', { simple: true })).toBe('wal')
    await db.close()
  })
})
