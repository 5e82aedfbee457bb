import { Client } from 'pg'
import { DatabaseUnusable } from '../lib/db/errors'
import { type Migration, pendingMigrations, readMigrations } from './history'

/** Any number, as long as nothing else in the database takes the same lock. */
const LOCK = 7_238_110

/**
 * Brings a PostgreSQL database up to date. Nodes that start together take turns by an advisory lock.
 * @returns the names of the migrations that ran
 * @throws DatabaseUnusable when the server cannot be reached or the database is newer than the code
 */
export async function migratePostgres(
  url: string,
  migrations: Migration[] = readMigrations('postgres'),
): Promise<string[]> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  try {
    await client.connect()
  } catch (error) {
    throw new DatabaseUnusable(
      'PostgreSQL ist unter DATABASE_URL nicht zu erreichen. Prüfen Sie Adresse, Benutzer und Passwort und ob der Server läuft.',
      { cause: error },
    )
  }
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK])
    const pending = await missing(client, migrations)
    for (const migration of pending) await apply(client, migration)
    return pending.map(({ name }) => name)
  } finally {
    await client.end()
  }
}

async function missing(client: Client, migrations: Migration[]): Promise<Migration[]> {
  await client.query(
    'create table if not exists migrations (name text primary key, hash text not null, applied_at timestamptz not null default now())',
  )
  const { rows } = await client.query<{ name: string; hash: string }>('select name, hash from migrations')
  const plan = pendingMigrations(migrations, rows)
  if ('pending' in plan) return plan.pending
  throw new DatabaseUnusable(
    plan.problem === 'newer'
      ? `Die PostgreSQL-Datenbank ist neuer als dieses Programm (sie kennt „${plan.name}“). Starten Sie die neuere Fassung des Programms.`
      : `Die Migration „${plan.name}“ wurde nachträglich geändert. Stellen Sie die Datei wieder so her, wie sie angewendet wurde.`,
  )
}

async function apply(client: Client, { name, hash, statements }: Migration): Promise<void> {
  await client.query('begin')
  try {
    for (const statement of statements) await client.query(statement)
    await client.query('insert into migrations (name, hash) values ($1, $2)', [name, hash])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}
