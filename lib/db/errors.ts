/** The database cannot be used as it is; `message` is one plain German sentence that says what to do. */
export class DatabaseUnusable extends Error {
  override name = 'DatabaseUnusable'
}

/** The database is busy or out of reach for the moment: the caller may try again (HTTP 503). */
export class DatabaseBusy extends Error {
  override name = 'DatabaseBusy'
}

/** The engine's own code of an error or of its cause: `SQLITE_…` or a five-character SQLSTATE. */
export function databaseCode(error: unknown): string | null {
  if (typeof error !== 'object' || error === null) return null
  if ('code' in error && typeof error.code === 'string') return error.code
  return 'cause' in error ? databaseCode(error.cause) : null
}

export function isUniqueViolation(error: unknown): boolean {
  return ['SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY', '23505'].includes(databaseCode(error) ?? '')
}

/** Serialization failure or deadlock on PostgreSQL: running the whole transaction again is right. */
export function isRetryable(error: unknown): boolean {
  return ['40001', '40P01'].includes(databaseCode(error) ?? '')
}

export function isBusy(error: unknown): boolean {
  return (databaseCode(error) ?? '').startsWith('SQLITE_BUSY')
}
