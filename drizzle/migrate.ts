import { accessSync, constants, mkdirSync } from 'node:fs'
import path from 'node:path'
import { DatabaseUnusable } from '../lib/db/errors'
import { SQLITE_FILE } from '../lib/db/open-sqlite'
import type { Env } from '../lib/platform/env'
import { migratePostgres } from './migrate-postgres'
import { migrateSqlite } from './migrate-sqlite'

/** Makes the data folder. @throws DatabaseUnusable when it cannot be made or written to */
export function prepareDataDir(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true })
    accessSync(dataDir, constants.W_OK)
  } catch (error) {
    throw new DatabaseUnusable(
      `In den Ordner ${dataDir} (DATA_DIR) lässt sich nicht schreiben. Geben Sie dem Benutzer, unter dem das Programm läuft, Schreibrecht.`,
      { cause: error },
    )
  }
}

/** Brings the configured database up to date before the server starts. @throws DatabaseUnusable with a plain sentence */
export async function migrate({ databaseUrl, dataDir }: Pick<Env, 'databaseUrl' | 'dataDir'>): Promise<string[]> {
  prepareDataDir(dataDir)
  return databaseUrl ? migratePostgres(databaseUrl) : migrateSqlite(path.join(dataDir, SQLITE_FILE))
}
