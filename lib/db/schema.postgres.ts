import { defineTables } from './define-tables'
import { postgresKit } from './kit.postgres'

/** Every table of the PostgreSQL engine; drizzle-kit reads the named exports to generate migrations. */
export const postgresTables = defineTables(postgresKit)

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
} = postgresTables
