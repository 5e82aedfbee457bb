import type { Role } from '../base/public-view'
import { readRecord, readText } from '../base/untrusted'

export type SingleResponse = { kind: 'single'; choice: string | null }

/** The response when `raw` has its shape, otherwise null. Never throws. */
export function parseResponse(raw: unknown): SingleResponse | null {
  const record = readRecord(raw)
  if (record?.kind !== 'single') return null
  if (record.choice === null) return { kind: 'single', choice: null }
  const choice = readText(record.choice)
  return choice === null ? null : { kind: 'single', choice }
}

/** The same response under other names; what has no new name is dropped. */
export function translate(
  response: SingleResponse,
  rename: (role: Role, name: string) => string | null,
): SingleResponse {
  return { kind: 'single', choice: response.choice === null ? null : rename('option', response.choice) }
}
