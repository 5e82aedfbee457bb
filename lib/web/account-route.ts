import 'server-only'
import { sessionCookie } from '../auth/cookie'
import type { NewSession } from '../auth/session'
import type { AccountContext } from '../commands/account-context'
import { env } from '../platform/env'
import type { RateLimit } from './rate-limit'
import { clientDevice } from './request-facts'

/** What the account commands need, taken from a route's context. */
export function accountContext({
  db,
  clock,
  ids,
  viewer,
  request,
}: Pick<AccountContext, 'db' | 'clock' | 'ids' | 'viewer'> & { request: Request }): AccountContext {
  return { db, clock, ids, viewer, device: clientDevice(request.headers), origin: env().publicOrigin }
}

/** The answer that carries a new session's cookie. */
export function signedIn(session: NewSession): Response {
  return Response.json({}, { headers: { 'set-cookie': sessionCookie(session.token, session.absoluteExpiresAt) } })
}

/** The answer that takes the cookie away. */
export function signedOut(): Response {
  return Response.json({}, { headers: { 'set-cookie': sessionCookie(null, new Date(0)) } })
}

const QUARTER_HOUR_MS = 15 * 60_000

/** Per address and quarter of an hour. A training room behind one router has to get in. */
export const ADDRESS_LIMIT: RateLimit = { name: 'account-address', most: 100, windowMs: QUARTER_HOUR_MS }

/** Guesses at one account from one address. */
export const GUESS_LIMIT: RateLimit = { name: 'sign-in-guess', most: 5, windowMs: QUARTER_HOUR_MS }

/** Guesses at one account from anywhere. */
export const ACCOUNT_LIMIT: RateLimit = { name: 'sign-in-account', most: 20, windowMs: 4 * QUARTER_HOUR_MS }

/** Mails to one address that anybody may cause. */
export const MAIL_LIMIT: RateLimit = { name: 'mail-to', most: 4, windowMs: 4 * QUARTER_HOUR_MS }
