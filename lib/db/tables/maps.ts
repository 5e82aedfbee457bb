import type { Kit } from '../kit.sqlite'
import type { accountTables } from './accounts'

/** Journey maps: one JSON document each, its snapshots and its read-only links. */
export function mapTables(
  { table, text, int, bool, instant, json, index, uniqueIndex }: Kit,
  { people }: ReturnType<typeof accountTables>,
) {
  const maps = table(
    'maps',
    {
      id: text('id').primaryKey(),
      personId: text('person_id')
        .notNull()
        .references(() => people.id, { onDelete: 'cascade' }),
      title: text('title').notNull(),
      /** A journey map as in `lib/domain/map/model.ts`, whole. */
      document: json<unknown>('document').notNull(),
      /** Grows by one with every save; a save names the version it is based on. */
      version: int('version').notNull(),
      /** The one map that the chapters' exercises edit. */
      isCourseMap: bool('is_course_map').notNull(),
      createdAt: instant('created_at').notNull(),
      updatedAt: instant('updated_at').notNull(),
      deletedAt: instant('deleted_at'),
    },
    t => [index('maps_person').on(t.personId)],
  )

  const mapSnapshots = table(
    'map_snapshots',
    {
      id: text('id').primaryKey(),
      mapId: text('map_id')
        .notNull()
        .references(() => maps.id, { onDelete: 'cascade' }),
      /** What the person called it, or null for one that was made by itself. */
      label: text('label'),
      /** Chapter whose completion made it, or null. */
      chapterId: text('chapter_id'),
      document: json<unknown>('document').notNull(),
      createdAt: instant('created_at').notNull(),
    },
    t => [index('map_snapshots_map').on(t.mapId)],
  )

  const mapShares = table(
    'map_shares',
    {
      id: text('id').primaryKey(),
      mapId: text('map_id')
        .notNull()
        .references(() => maps.id, { onDelete: 'cascade' }),
      tokenHash: text('token_hash').notNull(),
      showsName: bool('shows_name').notNull(),
      createdAt: instant('created_at').notNull(),
      revokedAt: instant('revoked_at'),
    },
    t => [uniqueIndex('map_shares_token').on(t.tokenHash), index('map_shares_map').on(t.mapId)],
  )

  return { maps, mapSnapshots, mapShares }
}
