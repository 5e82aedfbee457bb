import 'server-only'
import type { z } from 'zod'
import { authorize } from '../auth/authorize'
import { sessionCookie, sessionToken } from '../auth/cookie'
import type { Grant } from '../auth/grant'
import { welcomeGuest } from '../auth/guest'
import { findViewer } from '../auth/viewer'
import { database } from '../db/client'
import type { Database } from '../db/database'
import { DatabaseBusy } from '../db/errors'
import type { Permission, Viewer } from '../domain/policy'
import { Problem } from '../domain/problem'
import { type Clock, systemClock } from '../platform/clock'
import { type Ids, newId } from '../platform/ids'
import { log } from '../platform/log'
import { problemAnswer } from './problem-answer'
import { enforceLimit, type RateLimit } from './rate-limit'
import { assertSameOrigin, clientAddress, clientDevice, readJson } from './request-facts'

type Params = Record<string, string>

/** What a use case may use besides its input. */
export type RouteContext<P extends Permission, Input> = {
  db: Database
  clock: Clock
  ids: Ids
  viewer: Viewer
  grant: Grant<P>
  input: Input
  params: Params
  request: Request
}

/** Which target a permission is asked for: a parameter of the path, the viewer, or nothing at all. */
type Target = 'viewer' | 'nothing' | { param: string }

export type RouteDefinition<P extends Permission, Input> = {
  can: P
  on: Target
  /** A visitor who wants to keep something becomes a guest. */
  welcomesGuests?: boolean
  input?: z.ZodType<Input>
  /** Largest body in bytes; 256 KiB unless told. */
  mostBytes?: number
  /** Counted per person, or per address for visitors. */
  limit?: RateLimit
  run(context: RouteContext<P, Input>): Promise<unknown>
}

export type RouteHandler = ((request: Request, context: { params: Promise<Params> }) => Promise<Response>) & {
  definition: { can: Permission; on: Target; welcomesGuests: boolean }
}

/**
 * The only way to make a route handler: who asks, may they, how often, with what, then the use case; every outcome becomes
 * an answer. `run` gives a JSON value, or a `Response` for anything else.
 */
export function defineRoute<P extends Permission, Input = undefined>(
  definition: RouteDefinition<P, Input>,
): RouteHandler {
  const handler = async (request: Request, { params }: { params: Promise<Params> }) => {
    try {
      return await handle(definition, request, await params)
    } catch (error) {
      return refuse(error, request)
    }
  }
  const { can, on, welcomesGuests = false } = definition
  return Object.assign(handler, { definition: { can, on, welcomesGuests } })
}

async function handle<P extends Permission, Input>(
  { can, on, welcomesGuests, input: schema, mostBytes = 262_144, limit, run }: RouteDefinition<P, Input>,
  request: Request,
  params: Params,
): Promise<Response> {
  const isRead = request.method === 'GET' || request.method === 'HEAD'
  if (!isRead) assertSameOrigin(request.headers)
  const db = database()
  const now = systemClock()
  let viewer = await findViewer(db, sessionToken(request.headers.get('cookie')), now)
  const body =
    schema && !isRead ? await readJson(request, mostBytes) : Object.fromEntries(new URL(request.url).searchParams)
  const input = parse(schema, body)
  let cookie: string | null = null
  if (viewer.kind === 'visitor' && welcomesGuests) {
    const device = clientDevice(request.headers)
    await enforceLimit(db, NEW_GUESTS, clientAddress(request.headers), now)
    const welcome = await welcomeGuest(db, { device, now, ids: newId })
    viewer = welcome.viewer
    cookie = sessionCookie(welcome.session.token, welcome.session.absoluteExpiresAt)
  }
  const grant = await authorize(db, viewer, can, targetId(on, viewer, params))
  if (limit) await enforceLimit(db, limit, viewer.personId ?? clientAddress(request.headers), now)
  const result = await run({ db, clock: systemClock, ids: newId, viewer, grant, input, params, request })
  const response = result instanceof Response ? result : Response.json(result ?? {})
  if (!response.headers.has('cache-control')) response.headers.set('cache-control', 'no-store')
  if (cookie) response.headers.append('set-cookie', cookie)
  return response
}

/** New guests from one address: a training room behind one router fits in, a flood does not. */
const NEW_GUESTS: RateLimit = { name: 'new-guest', most: 300, windowMs: 3_600_000 }

function targetId(on: Target, viewer: Viewer, params: Params): string {
  if (on === 'nothing') return ''
  if (on === 'viewer') return viewer.personId ?? ''
  return params[on.param] ?? ''
}

function parse<Input>(schema: z.ZodType<Input> | undefined, body: unknown): Input {
  if (!schema) return undefined as Input
  const parsed = schema.safeParse(body)
  if (parsed.success) return parsed.data
  const faults = parsed.error.issues.slice(0, 20).map(({ path, message }) => ({ path: path.join('.'), message }))
  throw new Problem('invalid', faults)
}

function refuse(error: unknown, request: Request): Response {
  if (error instanceof Problem) return problemAnswer(error)
  if (error instanceof DatabaseBusy) return problemAnswer(new Problem('busy', null, 1))
  log.error('route.failed', error, { method: request.method, path: new URL(request.url).pathname })
  return problemAnswer(null)
}
