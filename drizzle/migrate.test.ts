import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Sqlite from 'better-sqlite3'
import { Client } from 'pg'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { newId } from '../lib/platform/ids'
import { type Migration, readMigrations } from './history'
import { prepareDataDir } from './migrate'
import { migratePostgres } from './migrate-postgres'
import { migrateSqlite } from './migrate-sqlite'

const add = (name: string, ...statements: string[]): Migration => ({ name, hash: `hash of ${name}`, statements })

describe('migrating SQLite', () => {
  let folder: string
  let file: string

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'reisekarte-migrate-'))
    file = path.join(folder, 'reisekarte.sqlite')
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  const read = <T>(sql: string): T[] => {
    const db = new Sqlite(file, { readonly: true })
    const rows = db.prepare(sql).all() as T[]
    db.close()
    return rows
  }

  it('makes a new database, and does nothing the second time', () => {
    expect(migrateSqlite(file)).toEqual(readMigrations('sqlite').map(({ name }) => name))
    expect(migrateSqlite(file)).toEqual([])
    expect(existsSync(path.join(folder, 'backups'))).toBe(false)
  })

  it('backs up before it changes an old database', () => {
    migrateSqlite(file)
    const next = [...readMigrations('sqlite'), add('0099_next', 'create table extra (id text primary key)')]
    expect(migrateSqlite(file, next)).toEqual(['0099_next'])
    expect(readdirSync(path.join(folder, 'backups'))).toHaveLength(1)
  })

  it('keeps child rows when a table is rebuilt', () => {
    const first = add(
      '0000_first',
      'create table parent (id text primary key, name text)',
      'create table child (id text primary key, parent_id text references parent(id) on delete cascade)',
      "insert into parent values ('p', 'x')",
      "insert into child values ('c', 'p')",
    )
    const rebuild = add(
      '0001_rebuild',
      "create table __new_parent (id text primary key, name text default 'y')",
      'insert into __new_parent select id, name from parent',
      'drop table parent',
      'alter table __new_parent rename to parent',
    )
    migrateSqlite(file, [first])
    migrateSqlite(file, [first, rebuild])
    expect(read('select id from child')).toEqual([{ id: 'c' }])
  })

  it('undoes a migration that fails halfway, and one that would orphan rows', () => {
    const first = add('0000_first', 'create table parent (id text primary key)')
    migrateSqlite(file, [first])
    const broken = add('0001_broken', 'create table half (id text)', 'this is not SQL')
    expect(() => migrateSqlite(file, [first, broken])).toThrow()
    const orphan = add(
      '0001_orphan',
      'create table child (id text, parent_id text references parent(id))',
      "insert into child values ('c', 'nobody')",
    )
    expect(() => migrateSqlite(file, [first, orphan])).toThrow(/verwaiste/)
    expect(read<{ name: string }>("select name from sqlite_master where name in ('half', 'child')")).toEqual([])
  })

  it('refuses a database that is newer than the code, and says so', () => {
    migrateSqlite(file, [...readMigrations('sqlite'), add('0099_future', 'create table future (id text)')])
    expect(() => migrateSqlite(file)).toThrow(/neuer als dieses Programm.*0099_future/)
  })

  it('refuses a migration that was edited after it ran', () => {
    migrateSqlite(file)
    const edited = readMigrations('sqlite').map(migration => ({ ...migration, hash: 'other' }))
    expect(() => migrateSqlite(file, edited)).toThrow(/nachträglich geändert/)
  })

  it('refuses a damaged file and leaves it as it is', () => {
    writeFileSync(file, 'this is no database, but long enough to look like one. '.repeat(40))
    const before = readFileSync(file)
    expect(() => migrateSqlite(file)).toThrow(/beschädigt.*npm run restore/)
    expect(readFileSync(file).equals(before)).toBe(true)
  })

  it('refuses a database with flipped pages', () => {
    migrateSqlite(file)
    const bytes = readFileSync(file)
    bytes.fill(0xff, 4096 * 3, 4096 * 6)
    writeFileSync(file, bytes)
    expect(() => migrateSqlite(file)).toThrow(/beschädigt/)
  })

  it('never puts an empty database where one has vanished', () => {
    migrateSqlite(file)
    rmSync(file)
    expect(() => migrateSqlite(file)).toThrow(/fehlt, obwohl hier schon eine war/)
    expect(existsSync(file)).toBe(false)
  })

  it('names a data folder that cannot be used', () => {
    const blocked = path.join(folder, 'file')
    writeFileSync(blocked, '')
    expect(() => prepareDataDir(path.join(blocked, 'data'))).toThrow(/DATA_DIR/)
  })
})

describe('migrating PostgreSQL', () => {
  async function freshUrl(): Promise<string> {
    const name = `migrate_${newId()}`
    const client = new Client({ connectionString: `${inject('postgresUrl')}/postgres` })
    await client.connect()
    await client.query(`create database ${name}`)
    await client.end()
    return `${inject('postgresUrl')}/${name}`
  }

  it('lets nodes that start together take turns', async () => {
    const url = await freshUrl()
    const ran = await Promise.all(Array.from({ length: 6 }, () => migratePostgres(url)))
    expect(ran.flat()).toEqual(readMigrations('postgres').map(({ name }) => name))
  })

  it('refuses a newer database, and an unreachable server with a plain sentence', async () => {
    const url = await freshUrl()
    await migratePostgres(url, [...readMigrations('postgres'), add('0099_future', 'select 1')])
    await expect(migratePostgres(url)).rejects.toThrow(/neuer als dieses Programm/)
    await expect(migratePostgres('postgres://x:y@127.0.0.1:1/z')).rejects.toThrow(/nicht zu erreichen/)
  })
})

describe('the generated migrations', () => {
  it.each(['sqlite', 'postgres'] as const)('of %s are all listed in the journal', engine => {
    const files = readdirSync(path.join('drizzle', engine)).filter(name => name.endsWith('.sql'))
    expect(readMigrations(engine).map(({ name }) => `${name}.sql`)).toEqual(files.sort())
  })

  it('have the same names on both engines', () => {
    expect(readMigrations('sqlite').map(({ name }) => name)).toEqual(readMigrations('postgres').map(({ name }) => name))
  })

  it.each([
    ['sqlite', 'sqlite'],
    ['postgres', 'postgresql'],
  ])('of %s say what the tables say', (engine, dialect) => {
    const out = mkdtempSync(path.join(tmpdir(), 'reisekarte-drift-'))
    cpSync(path.join('drizzle', engine), out, { recursive: true })
    const args = [
      'generate',
      `--dialect=${dialect}`,
      `--schema=lib/db/schema.${engine}.ts`,
      `--out=${path.relative(process.cwd(), out)}`,
    ]
    const { stdout, stderr } = spawnSync('node_modules/.bin/drizzle-kit', args, { encoding: 'utf8' })
    rmSync(out, { recursive: true })
    expect(stdout + stderr).toContain('No schema changes')
  })
})
