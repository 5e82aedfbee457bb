import type { Kit } from '../kit.sqlite'

/** People (guests too), their sessions, and the secrets that were mailed to them. */
export function accountTables({ table, text, int, instant, index, uniqueIndex }: Kit) {
  const people = table(
    'people',
    {
      id: text('id').primaryKey(),
      /** `guest`: known by a cookie only; `member`: has an account. */
      kind: text('kind').notNull().$type<'guest' | 'member'>(),
      name: text('name'),
      email: text('email'),
      /** Normalised in code (lower case, NFKC): the only form that is compared. */
      emailKey: text('email_key'),
      passwordHash: text('password_hash'),
      emailConfirmedAt: instant('email_confirmed_at'),
      createdAt: instant('created_at').notNull(),
      /** Set when a guest's facts went into an account. */
      mergedIntoId: text('merged_into_id'),
    },
    t => [uniqueIndex('people_email_key').on(t.emailKey)],
  )

  const sessions = table(
    'sessions',
    {
      id: text('id').primaryKey(),
      /** SHA-256 of the cookie's 256-bit token. */
      tokenHash: text('token_hash').notNull(),
      personId: text('person_id')
        .notNull()
        .references(() => people.id, { onDelete: 'cascade' }),
      method: text('method').notNull().$type<'guest' | 'password' | 'email-link'>(),
      /** „Firefox auf Windows“; no address is kept. */
      device: text('device').notNull(),
      createdAt: instant('created_at').notNull(),
      lastSeenAt: instant('last_seen_at').notNull(),
      idleExpiresAt: instant('idle_expires_at').notNull(),
      absoluteExpiresAt: instant('absolute_expires_at').notNull(),
    },
    t => [uniqueIndex('sessions_token_hash').on(t.tokenHash), index('sessions_person').on(t.personId)],
  )

  const emailTokens = table(
    'email_tokens',
    {
      id: text('id').primaryKey(),
      purpose: text('purpose').notNull().$type<'confirm' | 'reset' | 'sign-in'>(),
      tokenHash: text('token_hash').notNull(),
      emailKey: text('email_key').notNull(),
      createdAt: instant('created_at').notNull(),
      expiresAt: instant('expires_at').notNull(),
      usedAt: instant('used_at'),
    },
    t => [uniqueIndex('email_tokens_hash').on(t.tokenHash), index('email_tokens_email').on(t.emailKey)],
  )

  const rateLimits = table('rate_limits', {
    /** `<rule>:<hashed subject>:<start of the window in ms>` */
    key: text('key').primaryKey(),
    count: int('count').notNull(),
    expiresAt: instant('expires_at').notNull(),
  })

  return { people, sessions, emailTokens, rateLimits }
}
