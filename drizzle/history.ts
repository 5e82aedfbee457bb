import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** One generated migration: its statements in order and the hash of its text. */
export type Migration = { name: string; hash: string; statements: string[] }

const here = path.dirname(fileURLToPath(import.meta.url))

/** All migrations of an engine, oldest first, as drizzle-kit's journal lists them. */
export function readMigrations(engine: 'sqlite' | 'postgres', folder = path.join(here, engine)): Migration[] {
  const journal: { entries: { tag: string }[] } = JSON.parse(
    readFileSync(path.join(folder, 'meta', '_journal.json'), 'utf8'),
  )
  return journal.entries.map(({ tag }) => {
    const sql = readFileSync(path.join(folder, `${tag}.sql`), 'utf8')
    const statements = sql.split('--> statement-breakpoint').map(statement => statement.trim())
    return { name: tag, hash: createHash('sha256').update(sql).digest('hex'), statements }
  })
}

/**
 * Which migrations are still to run, given what the database says it has run.
 * @returns `newer` when the database knows a migration that this code does not, `changed` when an applied file was edited
 */
export function pendingMigrations(
  known: readonly Migration[],
  applied: readonly { name: string; hash: string }[],
): { pending: Migration[] } | { problem: 'newer' | 'changed'; name: string } {
  const byName = new Map(known.map(migration => [migration.name, migration]))
  for (const { name, hash } of applied) {
    const migration = byName.get(name)
    if (!migration) return { problem: 'newer', name }
    if (migration.hash !== hash) return { problem: 'changed', name }
  }
  const done = new Set(applied.map(({ name }) => name))
  return { pending: known.filter(({ name }) => !done.has(name)) }
}
