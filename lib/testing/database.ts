import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Client } from 'pg'
import { migratePostgres } from '../../drizzle/migrate-postgres'
import { migrateSqlite } from '../../drizzle/migrate-sqlite'
import type { Database } from '../db/database'
import { openPostgres } from '../db/open-postgres'
import { openSqlite } from '../db/open-sqlite'
import { newId } from '../platform/ids'

let template: string | undefined

function sqliteTemplate(): string {
  if (!template) {
    template = path.join(mkdtempSync(path.join(tmpdir(), 'reisekarte-template-')), 'template.sqlite')
    migrateSqlite(template)
  }
  return template
}

/** A fresh, migrated SQLite database in a file of its own; `close` removes it. */
export function sqliteDatabase(): Database {
  const folder = mkdtempSync(path.join(tmpdir(), 'reisekarte-sqlite-'))
  const file = path.join(folder, 'test.sqlite')
  copyFileSync(sqliteTemplate(), file)
  const database = openSqlite(file)
  const close = async () => {
    database.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return { ...database, close }
}

/** A fresh, migrated database on a running PostgreSQL server. */
export async function postgresDatabase(serverUrl: string): Promise<Database> {
  const name = `test_${newId()}`
  const client = new Client({ connectionString: `${serverUrl}/postgres` })
  await client.connect()
  await client.query(`create database ${name}`)
  await client.end()
  const url = `${serverUrl}/${name}`
  await migratePostgres(url)
  return openPostgres(url)
}
