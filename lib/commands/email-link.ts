import 'server-only'
import { Auth, type AuthConfig, skipCSRFCheck } from '@auth/core'
import { mails } from '../../content/texts/de/mails'
import { sessionCookieName } from '../auth/cookie'
import { insertMail } from '../data/mail-outbox'
import { q, transact } from '../db/transact'
import { env } from '../platform/env'
import { newToken } from '../platform/ids'
import type { AccountContext } from './account-context'
import { emailLinkAdapter } from './email-link-adapter'

const LINK_SECONDS = 15 * 60
const SESSION_SECONDS = 90 * 86_400
const BASE_PATH = '/api/auth'

/**
 * Configuration of @auth/core, made anew for each request. It sees our public origin and no session cookie: otherwise it
 * would link a fresh identity to whoever is signed in on a shared machine.
 */
function configuration(context: AccountContext): AuthConfig {
  const { db, clock, ids, origin } = context
  return {
    adapter: emailLinkAdapter(context),
    secret: env().authSecret ?? undefined,
    basePath: BASE_PATH,
    trustHost: true,
    skipCSRFCheck,
    useSecureCookies: env().isPublic,
    cookies: {
      sessionToken: {
        name: sessionCookieName(),
        options: { httpOnly: true, sameSite: 'lax', path: '/', secure: env().isPublic },
      },
    },
    session: { strategy: 'database', maxAge: SESSION_SECONDS, generateSessionToken: newToken },
    pages: { error: '/anmelden/link', verifyRequest: '/anmelden', signIn: '/anmelden' },
    providers: [
      {
        id: 'email-link',
        type: 'email',
        name: 'E-Mail',
        maxAge: LINK_SECONDS,
        async sendVerificationRequest({ identifier, token }) {
          const link = `${origin}/anmelden/link#${new URLSearchParams({ token, email: identifier })}`
          await transact(db, function* (tx) {
            yield* q(insertMail(tx, { recipient: identifier, ...mails.signIn(link) }, clock(), ids))
          })
        },
      },
    ],
    callbacks: {
      // An address without an account gets no mail, and the answer does not tell.
      signIn: async ({ user }) =>
        Boolean(user.id && (await emailLinkAdapter(context).getUserByEmail?.(user.email ?? ''))),
      redirect: () => `${origin}/kurs`,
    },
    logger: { error() {}, warn() {}, debug() {} },
  }
}

/** Mails a link to sign in with, if there is such an account. */
export async function requestEmailLink(context: AccountContext, email: string): Promise<void> {
  const request = new Request(`${context.origin}${BASE_PATH}/signin/email-link`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ email }),
  })
  await Auth(request, configuration(context))
}

/**
 * Uses a mailed link. The answer redirects: into the course with the session's cookie, or to `/anmelden/link?error=…`
 * when the link is unknown, used or expired.
 */
export async function followEmailLink(
  context: AccountContext,
  link: { token: string; email: string },
): Promise<Response> {
  const query = new URLSearchParams({ ...link, callbackUrl: `${context.origin}/kurs` })
  const request = new Request(`${context.origin}${BASE_PATH}/callback/email-link?${query}`)
  const answer = await Auth(request, configuration(context))
  return new Response(null, { status: answer.status, headers: answer.headers })
}
