import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type Sqlite from 'better-sqlite3'
import { DatabaseUnusable } from '../lib/db/errors'
import { connectSqlite } from '../lib/db/open-sqlite'
import { type Migration, pendingMigrations, readMigrations } from './history'

/** Written beside a database when it is made: a folder with this mark and without the database has lost its data. */
const MARK = 'reisekarte.json'

/**
 * Brings the SQLite file up to date: checks it, backs it up, then runs each missing migration in a transaction of its own
 * with foreign keys off (drizzle's own runner leaves them on, and a table rebuild then deletes the child rows).
 * @returns the names of the migrations that ran
 * @throws DatabaseUnusable when the file is damaged, newer than the code, or missing where one has been
 */
export function migrateSqlite(file: string, migrations: Migration[] = readMigrations('sqlite')): string[] {
  const isNew = !existsSync(file)
  if (isNew) refuseToReplace(file)
  const connection = connectSqlite(file)
  try {
    if (!isNew) checkIntegrity(file, connection)
    const pending = missing(file, connection, migrations)
    if (pending.length > 0 && !isNew) backUp(file, connection)
    connection.pragma('foreign_keys = OFF')
    for (const migration of pending) apply(connection, migration)
    connection.pragma('foreign_keys = ON')
    writeFileSync(path.join(path.dirname(file), MARK), `${JSON.stringify({ database: path.basename(file) })}\n`)
    return pending.map(({ name }) => name)
  } finally {
    connection.close()
  }
}

function refuseToReplace(file: string): void {
  const mark = path.join(path.dirname(file), MARK)
  if (!existsSync(mark) && !existsSync(`${file}-wal`)) return
  throw new DatabaseUnusable(
    `Die Datenbank ${file} fehlt, obwohl hier schon eine war. Spielen Sie eine Sicherung ein (npm run restore -- DATEI) oder löschen Sie ${mark}, um neu zu beginnen.`,
  )
}

function checkIntegrity(file: string, connection: Sqlite.Database): void {
  let verdict: unknown
  try {
    verdict = connection.pragma('quick_check', { simple: true })
  } catch (error) {
    verdict = error
  }
  if (verdict === 'ok') return
  throw new DatabaseUnusable(
    `Die Datenbank ${file} ist beschädigt. Spielen Sie eine Sicherung ein: npm run restore -- DATEI.`,
  )
}

function missing(file: string, connection: Sqlite.Database, migrations: Migration[]): Migration[] {
  connection.exec(
    'create table if not exists migrations (name text primary key, hash text not null, applied_at integer not null)',
  )
  const applied = connection.prepare('select name, hash from migrations').all() as { name: string; hash: string }[]
  const plan = pendingMigrations(migrations, applied)
  if ('pending' in plan) return plan.pending
  throw new DatabaseUnusable(
    plan.problem === 'newer'
      ? `Die Datenbank ${file} ist neuer als dieses Programm (sie kennt „${plan.name}“). Starten Sie die neuere Fassung des Programms.`
      : `Die Migration „${plan.name}“ wurde nachträglich geändert. Stellen Sie die Datei wieder so her, wie sie angewendet wurde.`,
  )
}

function backUp(file: string, connection: Sqlite.Database): void {
  const folder = path.join(path.dirname(file), 'backups')
  mkdirSync(folder, { recursive: true })
  const stamp = new Date().toISOString().replaceAll(':', '-')
  connection.prepare('vacuum into ?').run(path.join(folder, `before-migration-${stamp}.sqlite`))
}

function apply(connection: Sqlite.Database, { name, hash, statements }: Migration): void {
  connection.exec('begin immediate')
  try {
    for (const statement of statements) connection.exec(statement)
    const broken = connection.pragma('foreign_key_check') as unknown[]
    if (broken.length > 0)
      throw new DatabaseUnusable(
        `Die Migration „${name}“ hinterließe ${broken.length} verwaiste Zeilen; nichts wurde geändert.`,
      )
    connection.prepare('insert into migrations (name, hash, applied_at) values (?, ?, ?)').run(name, hash, Date.now())
    connection.exec('commit')
  } catch (error) {
    connection.exec('rollback')
    throw error
  }
}
