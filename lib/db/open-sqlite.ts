import Sqlite from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import type { Database } from './database'
import { DatabaseUnusable, databaseCode } from './errors'
import { sqliteTables } from './schema.sqlite'

/** Name of the SQLite file inside `DATA_DIR`. */
export const SQLITE_FILE = 'reisekarte.sqlite'

/** SQLite before 3.51.3 can lose committed writes in WAL mode (the „WAL-reset“ fault). */
const OLDEST_SQLITE = [3, 51, 3] as const

/** better-sqlite3 blocks the event loop while it waits for a lock: wait briefly here, retry asynchronously in `transact`. */
const BUSY_TIMEOUT_MS = 50

/**
 * Opens the SQLite file with durable settings: an acknowledged write survives a power cut.
 * @param file absolute path; the file is made when it is missing
 * @throws DatabaseUnusable when the file is damaged, not a database, or cannot be opened
 */
export function connectSqlite(file: string): Sqlite.Database {
  let connection: Sqlite.Database | undefined
  try {
    connection = new Sqlite(file, { timeout: BUSY_TIMEOUT_MS })
    assertVersion(connection)
    connection.pragma('journal_mode = WAL')
    connection.pragma('synchronous = FULL')
    connection.pragma('foreign_keys = ON')
    connection.pragma('journal_size_limit = 67108864')
    assertDurable(connection)
    return connection
  } catch (error) {
    connection?.close()
    throw explain(file, error)
  }
}

/** The database in the SQLite file. @throws as `connectSqlite` */
export function openSqlite(file: string): Database {
  const connection = connectSqlite(file)
  return {
    engine: 'sqlite',
    connection,
    orm: drizzle(connection),
    tables: sqliteTables,
    close: async () => {
      connection.close()
    },
  }
}

function assertVersion(connection: Sqlite.Database): void {
  const version = String(connection.prepare('select sqlite_version()').pluck().get())
  const parts = version.split('.').map(Number)
  for (const [index, least] of OLDEST_SQLITE.entries()) {
    const part = parts[index] ?? 0
    if (part > least) return
    if (part < least) throw new DatabaseUnusable(`SQLite ${version} ist zu alt; nötig ist ${OLDEST_SQLITE.join('.')}.`)
  }
}

/**
 * The build of better-sqlite3 drops to NORMAL after the first write in WAL mode unless FULL was set by hand, so it is
 * asked after a write.
 */
function assertDurable(connection: Sqlite.Database): void {
  const version = connection.pragma('user_version', { simple: true })
  connection.pragma(`user_version = ${Number(version)}`)
  if (connection.pragma('synchronous', { simple: true }) !== 2) {
    throw new DatabaseUnusable('SQLite lässt sich nicht auf sicheres Schreiben (synchronous=FULL) stellen.')
  }
}

function explain(file: string, error: unknown): unknown {
  const code = databaseCode(error) ?? ''
  if (code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT')) {
    return new DatabaseUnusable(
      `Die Datenbank ${file} ist beschädigt. Spielen Sie eine Sicherung ein: npm run restore -- DATEI.`,
    )
  }
  if (code.startsWith('SQLITE_CANTOPEN') || code.startsWith('SQLITE_READONLY')) {
    return new DatabaseUnusable(
      `Die Datenbank ${file} lässt sich nicht öffnen. Prüfen Sie, ob der Ordner da ist und beschrieben werden darf.`,
    )
  }
  return error
}
