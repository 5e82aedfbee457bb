import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import Sqlite from 'better-sqlite3'
import { DatabaseUnusable } from '../lib/db/errors'

/**
 * Puts a backup at the place of the database. The backup is checked first; what stood there goes into `backups/`.
 * @returns where the former database lies now, or null when there was none
 * @throws DatabaseUnusable when the backup is no sound database, or the database is in use
 */
export function restore(backup: string, database: string): string | null {
  assertSound(backup)
  const folder = path.dirname(database)
  mkdirSync(path.join(folder, 'backups'), { recursive: true })
  const fresh = `${database}.restoring`
  copyFileSync(backup, fresh)
  const former = existsSync(database) ? path.join(folder, 'backups', `before-restore-${stamp()}.sqlite`) : null
  if (former) {
    assertUnused(database)
    renameSync(database, former)
  }
  for (const rest of ['-wal', '-shm']) rmSync(`${database}${rest}`, { force: true })
  renameSync(fresh, database)
  return former
}

const stamp = () => new Date().toISOString().replaceAll(':', '-')

function assertSound(backup: string): void {
  if (!existsSync(backup)) throw new DatabaseUnusable(`Die Sicherung ${backup} gibt es nicht.`)
  try {
    const connection = new Sqlite(backup, { readonly: true })
    const verdict = connection.pragma('integrity_check', { simple: true })
    const isOurs = connection.prepare("select 1 from sqlite_master where name = 'migrations'").get() !== undefined
    connection.close()
    if (verdict === 'ok' && isOurs) return
  } catch (error) {
    throw new DatabaseUnusable(`Die Sicherung ${backup} ist beschädigt oder keine Datenbank.`, { cause: error })
  }
  throw new DatabaseUnusable(`Die Sicherung ${backup} ist beschädigt oder keine Datenbank dieses Programms.`)
}

/** Takes the whole content into the main file, which only works while nobody else has the database open. */
function assertUnused(database: string): void {
  const connection = new Sqlite(database, { timeout: 200 })
  try {
    connection.pragma('locking_mode = EXCLUSIVE')
    connection.exec('begin exclusive')
    connection.exec('commit')
    connection.pragma('wal_checkpoint(TRUNCATE)')
  } catch (error) {
    throw new DatabaseUnusable('Die Datenbank wird gerade benutzt. Beenden Sie zuerst das Programm (npm start).', {
      cause: error,
    })
  } finally {
    connection.close()
  }
}
