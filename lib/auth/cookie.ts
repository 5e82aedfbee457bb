import 'server-only'
import { env } from '../platform/env'

/** Name of the session cookie. `__Host-` forbids other hosts and paths, but browsers take it over https only. */
export function sessionCookieName(): string {
  return env().isPublic ? '__Host-sid' : 'sid'
}

/** `Set-Cookie` for a session, or for its end when `token` is null. */
export function sessionCookie(token: string | null, expires: Date): string {
  const parts = [`${sessionCookieName()}=${token ?? ''}`, 'Path=/', 'HttpOnly', 'SameSite=Lax']
  parts.push(token ? `Expires=${expires.toUTCString()}` : 'Max-Age=0')
  if (env().isPublic) parts.push('Secure')
  return parts.join('; ')
}

/** The session token that a `Cookie` header carries. */
export function sessionToken(header: string | null): string | undefined {
  const prefix = `${sessionCookieName()}=`
  const part = header?.split(';').find(piece => piece.trim().startsWith(prefix))
  return part?.trim().slice(prefix.length) || undefined
}
