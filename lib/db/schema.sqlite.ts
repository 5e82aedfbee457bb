import { defineTables } from './define-tables'
import { sqliteKit } from './kit.sqlite'

/** Every table of the SQLite engine; drizzle-kit reads the named exports to generate migrations. */
export const sqliteTables = defineTables(sqliteKit)

export const {
  people,
  sessions,
  emailTokens,
  rateLimits,
  facts,
  attempts,
  attemptAnswers,
  practiceAnswers,
  maps,
  mapSnapshots,
  mapShares,
  organizations,
  visibilityChanges,
  memberships,
  groups,
  groupMembers,
  mailOutbox,
} = sqliteTables
