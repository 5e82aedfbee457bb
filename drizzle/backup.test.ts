import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openSqlite } from '../lib/db/open-sqlite'
import { q, transact } from '../lib/db/transact'
import { backUp } from './backup'
import { migrateSqlite } from './migrate-sqlite'
import { restore } from './restore'

let folder: string
let file: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'reisekarte-backup-'))
  file = path.join(folder, 'reisekarte.sqlite')
  migrateSqlite(file)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const count = (database: string) => {
  const connection = new Sqlite(database, { readonly: true })
  const rows = connection.prepare('select count(*) from organizations').pluck().get()
  connection.close()
  return rows
}

it('backs up under load everything that was acknowledged before it began, and restores it', async () => {
  const db = openSqlite(file)
  const add = (id: string) =>
    transact(db, function* ({ orm, tables }) {
      yield* q(orm.insert(tables.organizations).values({ id, name: id, createdAt: new Date() }).returning())
    })
  for (let i = 0; i < 50; i++) await add(`before-${i}`)
  const copy = path.join(folder, 'copy.sqlite')
  const [, ...during] = await Promise.all([
    backUp(file, copy),
    ...Array.from({ length: 50 }, (_, i) => add(`during-${i}`)),
  ])
  expect(during).toHaveLength(50)
  expect(() => restore(copy, file)).toThrow(/wird gerade benutzt/)
  await db.close()
  expect(count(copy)).toBeGreaterThanOrEqual(50)
  const former = restore(copy, file)
  expect(count(file)).toBe(count(copy))
  expect(count(former ?? '')).toBe(100)
  expect(migrateSqlite(file)).toEqual([])
})

it('overwrites no file and takes no broken backup', async () => {
  const taken = path.join(folder, 'taken')
  writeFileSync(taken, 'x')
  await expect(backUp(file, taken)).rejects.toThrow(/gibt es schon/)
  await expect(backUp(path.join(folder, 'none'), path.join(folder, 'new'))).rejects.toThrow(/keine Datenbank/)
  expect(() => restore(taken, file)).toThrow(/beschädigt oder keine Datenbank/)
  expect(() => restore(path.join(folder, 'none'), file)).toThrow(/gibt es nicht/)
  expect(existsSync(file)).toBe(true)
  expect(count(file)).toBe(0)
})
