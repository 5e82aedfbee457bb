import { existsSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { DatabaseUnusable } from '../lib/db/errors'
import { connectSqlite, SQLITE_FILE } from '../lib/db/open-sqlite'
import { EnvError, parseEnv } from '../lib/platform/env'

/**
 * Copies a SQLite database while it is in use. The copy holds everything that was acknowledged when it began, and is put
 * at its place only when it is whole.
 * @throws DatabaseUnusable when there is no database, or a file stands where the copy should go
 */
export async function backUp(database: string, copy: string): Promise<void> {
  if (!existsSync(database))
    throw new DatabaseUnusable(`Unter ${database} ist keine Datenbank, die sich sichern ließe.`)
  if (existsSync(copy))
    throw new DatabaseUnusable(`${copy} gibt es schon. Nennen Sie eine Datei, die es noch nicht gibt.`)
  const connection = connectSqlite(database)
  const partial = `${copy}.partial`
  try {
    await connection.backup(partial)
    renameSync(partial, copy)
  } finally {
    connection.close()
    rmSync(partial, { force: true })
  }
}

/** The SQLite file that the environment names. @throws DatabaseUnusable when PostgreSQL is in use */
export function configuredSqliteFile(): string {
  const { databaseUrl, dataDir } = parseEnv(process.env)
  if (databaseUrl) {
    throw new DatabaseUnusable(
      'DATABASE_URL zeigt auf PostgreSQL: Sichern Sie mit pg_dump und spielen Sie mit pg_restore ein.',
    )
  }
  return path.join(dataDir, SQLITE_FILE)
}

/** Runs a command of the operator: what can be put right is said in one sentence, with exit status 1. */
export async function asOperator(work: () => Promise<string>): Promise<void> {
  try {
    process.stdout.write(`${await work()}\n`)
  } catch (error) {
    const isPlain = error instanceof EnvError || error instanceof DatabaseUnusable
    process.stderr.write(isPlain ? `${error.message}\n` : `${error instanceof Error ? error.stack : error}\n`)
    process.exitCode = 1
  }
}
