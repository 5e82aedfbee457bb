import type Sqlite from 'better-sqlite3'
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import type { Pool } from 'pg'
import type { Tables } from './define-tables'

/** The query builder; on PostgreSQL it is the same by the kit's one promise: queries stay in the common subset. */
export type Orm = BetterSQLite3Database

/** What a query needs: where to run and which tables to name. */
export type Queries = { orm: Orm; tables: Tables }

/** One open database. */
export type Database = Queries & { close(): Promise<void> } & (
    | { engine: 'sqlite'; connection: Sqlite.Database }
    | { engine: 'postgres'; pool: Pool }
  )
