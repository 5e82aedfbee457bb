import { execFileSync } from 'node:child_process'
import { randomInt } from 'node:crypto'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../..')

/** Everybody who may ask: `learnerA` owns what is asked for; her trainer and manager, and three of another company. */
export const VIEWERS = [
  'visitor',
  'guest',
  'trainerA',
  'managerA',
  'learnerB',
  'trainerB',
  'managerB',
  // Last, so that what she may end is still there for the others to be refused.
  'learnerA',
] as const
export type ViewerName = (typeof VIEWERS)[number]

export type Ask = (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Response>

/** How each of them asks: with a session of their own and from an address of their own, redirects not followed. */
export async function makeViewers(): Promise<Record<ViewerName, Ask>> {
  const output = execFileSync(
    process.execPath,
    ['--conditions=react-server', '--import', 'tsx', 'lib/testing/make-companies.ts', process.env.E2E_DATA ?? ''],
    { cwd: root },
  )
  const tokens: Record<string, string> = JSON.parse(output.toString())
  const welcome = await asking('')('POST', '/api/progress', { facts: [] })
  tokens.guest = welcome.headers.getSetCookie()[0]?.split(/[=;]/)[1] ?? ''
  return Object.fromEntries(VIEWERS.map(name => [name, asking(tokens[name] ?? '')])) as Record<ViewerName, Ask>
}

function asking(token: string): Ask {
  const address = `10.${randomInt(256)}.${randomInt(256)}.${randomInt(1, 255)}`
  return (method, target, body, headers = {}) =>
    fetch((process.env.E2E_ORIGIN ?? '') + target, {
      method,
      redirect: 'manual',
      headers: {
        'x-forwarded-for': address,
        ...(token ? { cookie: `sid=${token}` } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      body: body === undefined ? null : JSON.stringify(body),
    })
}
