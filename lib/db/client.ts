import 'server-only'
import path from 'node:path'
import { env } from '../platform/env'
import type { Database } from './database'
import { openPostgres } from './open-postgres'
import { openSqlite, SQLITE_FILE } from './open-sqlite'

/** Kept on the process, because Next may load this module once per bundle and SQLite wants one writing connection. */
const shared = globalThis as typeof globalThis & { reisekarteDatabase?: Database }

/** The database of this process, opened at first use. Migrations have run before (`drizzle/migrate.ts`). */
export function database(): Database {
  shared.reisekarteDatabase ??= open()
  return shared.reisekarteDatabase
}

function open(): Database {
  const { databaseUrl, dataDir } = env()
  return databaseUrl ? openPostgres(databaseUrl) : openSqlite(path.join(dataDir, SQLITE_FILE))
}
