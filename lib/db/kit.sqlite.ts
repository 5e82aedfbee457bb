import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'

/** The column vocabulary in which every table is written once. Instants are `Date`s with milliseconds, UTC. */
export const sqliteKit = {
  table: sqliteTable,
  index,
  uniqueIndex,
  primaryKey,
  text: (name: string) => text(name),
  int: (name: string) => integer(name),
  bool: (name: string) => integer(name, { mode: 'boolean' }),
  instant: (name: string) => integer(name, { mode: 'timestamp_ms' }),
  /** Stored and read whole; never queried inside. */
  json: <T>(name: string) => text(name, { mode: 'json' }).$type<T>(),
}

export type Kit = typeof sqliteKit
