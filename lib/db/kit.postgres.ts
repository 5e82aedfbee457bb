import { boolean, index, integer, json, pgTable, primaryKey, text, timestamp, uniqueIndex } from 'drizzle-orm/pg-core'
import type { Kit } from './kit.sqlite'

const kit = {
  table: pgTable,
  index,
  uniqueIndex,
  primaryKey,
  text: (name: string) => text(name),
  int: (name: string) => integer(name),
  bool: (name: string) => boolean(name),
  instant: (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: 'date' }),
  json: <T>(name: string) => json(name).$type<T>(),
}

/** The same vocabulary for PostgreSQL. This is the only cast between the engines: from here on all code sees one type. */
export const postgresKit = kit as unknown as Kit
