import type { Role } from '../base/public-view'
import { readRecord, readText } from '../base/untrusted'

export type ScenarioResponse = { kind: 'scenario'; choice: string | null }

/** The response when `raw` has its shape, otherwise null. Never throws. */
export function parseResponse(raw: unknown): ScenarioResponse | null {
  const record = readRecord(raw)
  if (record?.kind !== 'scenario') return null
  if (record.choice === null) return { kind: 'scenario', choice: null }
  const choice = readText(record.choice)
  return choice === null ? null : { kind: 'scenario', choice }
}

/** The same response under other names; what has no new name is dropped. */
export function translate(
  response: ScenarioResponse,
  rename: (role: Role, name: string) => string | null,
): ScenarioResponse {
  return { kind: 'scenario', choice: response.choice === null ? null : rename('option', response.choice) }
}
