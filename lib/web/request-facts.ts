import 'server-only'
import { deviceLabel } from '../auth/session'
import { Problem } from '../domain/problem'
import { env } from '../platform/env'

/**
 * Refuses requests that another site made a browser send. `Sec-Fetch-Site` cannot be set by a page; where it is missing,
 * `Origin` has to be ours; a request with neither does not come from a browser with somebody's cookies in it.
 * @throws Problem `foreign-origin`
 */
export function assertSameOrigin(headers: Headers): void {
  const site = headers.get('sec-fetch-site')
  if (site === 'same-origin' || site === 'none') return
  if (site) throw new Problem('foreign-origin')
  const origin = headers.get('origin')
  if (origin !== null && origin !== env().publicOrigin) throw new Problem('foreign-origin')
}

/** The address that asks, as our own server in front of Next wrote it down; for counting only. */
export function clientAddress(headers: Headers): string {
  return headers.get('x-client-address') ?? 'unknown'
}

export function clientDevice(headers: Headers): string {
  return deviceLabel(headers.get('user-agent') ?? '')
}

/**
 * Reads a JSON body that is not larger than `mostBytes`.
 * @throws Problem `too-large`, or `invalid` when it is not JSON
 */
export async function readJson(request: Request, mostBytes: number): Promise<unknown> {
  if (Number(request.headers.get('content-length') ?? 0) > mostBytes) throw new Problem('too-large')
  const text = await request.text()
  if (Buffer.byteLength(text) > mostBytes) throw new Problem('too-large')
  try {
    return JSON.parse(text)
  } catch {
    throw new Problem('invalid', [{ path: '', message: 'JSON' }])
  }
}
