import type { z } from 'zod'
import { checkInvariants, type ViolationCode } from './invariants'
import { LIMITS } from './limits'
import type { Id, JourneyMap } from './model'
import { remint } from './remint'
import { mapSchema } from './schema'
import { upgrade } from './upgrade'

export type ParseCode = ViolationCode | 'not-json' | 'too-large' | 'no-map' | 'newer' | 'wrong-type' | 'bad-value'

/** `path` leads to the place, as in `phases.3.name`; empty for the whole document. */
export type ParseError = { path: string; code: ParseCode }

export type Parsed = { ok: true; map: JourneyMap } | { ok: false; errors: ParseError[] }

/** A map from stored or foreign data of any version, with its ids as they are. At most 20 errors are named. */
export function parseMap(raw: unknown): Parsed {
  if (!isMapLike(raw)) return { ok: false, errors: [{ path: '', code: 'no-map' }] }
  const document = upgrade(raw)
  if (!document) return { ok: false, errors: [{ path: '', code: isNewer(raw) ? 'newer' : 'no-map' }] }
  const result = mapSchema.safeParse(document)
  const errors = result.success ? checkInvariants(result.data) : result.error.issues.map(toError)
  if (errors.length > 0 || !result.success) return { ok: false, errors: errors.slice(0, 20) }
  return { ok: true, map: result.data }
}

/** A map from a foreign document, with fresh ids throughout; `ids` gives one at each call. */
export function importMap(raw: unknown, ids: () => Id): Parsed {
  const parsed = parseMap(raw)
  return parsed.ok ? { ok: true, map: remint(parsed.map, ids) } : parsed
}

/** A map from the text of a JSON file. */
export function importJson(text: string, ids: () => Id): Parsed {
  if (text.length > LIMITS.file) return { ok: false, errors: [{ path: '', code: 'too-large' }] }
  try {
    return importMap(JSON.parse(text), ids)
  } catch (error) {
    if (error instanceof SyntaxError) return { ok: false, errors: [{ path: '', code: 'not-json' }] }
    throw error
  }
}

type MapLike = { phases?: unknown; cells?: unknown; schemaVersion?: unknown }

/** What has neither columns nor cells is something else: no list then of everything that a map has and this has not. */
function isMapLike(raw: unknown): raw is MapLike {
  if (typeof raw !== 'object' || raw === null) return false
  const { phases, cells }: MapLike = raw
  return Array.isArray(phases) || (typeof cells === 'object' && cells !== null)
}

function isNewer({ schemaVersion }: MapLike): boolean {
  const present: JourneyMap['schemaVersion'] = 1
  return typeof schemaVersion === 'number' && Number.isInteger(schemaVersion) && schemaVersion > present
}

function toError(issue: z.core.$ZodIssue): ParseError {
  return { path: issue.path.join('.'), code: toCode(issue) }
}

function toCode(issue: z.core.$ZodIssue): ParseCode {
  switch (issue.code) {
    case 'invalid_type':
      return 'wrong-type'
    case 'too_big':
      return issue.origin === 'string' ? 'too-long' : 'limit'
    case 'custom':
      return 'limit'
    case 'invalid_key':
      return 'bad-id'
    default:
      return 'bad-value'
  }
}
