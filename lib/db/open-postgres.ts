import { drizzle } from 'drizzle-orm/node-postgres'
import { Pool, type PoolClient } from 'pg'
import { log } from '../platform/log'
import type { Database, Orm } from './database'
import { postgresTables } from './schema.postgres'

/** The query builder on one PostgreSQL connection or pool. The kit keeps both engines' tables in one type, so this does too. */
export function postgresOrm(client: Pool | PoolClient): Orm {
  return drizzle(client as Pool) as unknown as Orm
}

/** Opens a pool. Connections are made at first use; an idle one that breaks is replaced, never fatal. */
export function openPostgres(url: string): Database {
  const pool = new Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 5_000 })
  // Without a listener, an idle connection that the server closes would end the process.
  pool.on('error', error => log.error('postgres.idle-connection', error))
  return {
    engine: 'postgres',
    pool,
    orm: postgresOrm(pool),
    tables: postgresTables,
    close: () => pool.end(),
  }
}
