import type { Role } from '../base/public-view'
import { readRecord, readTexts } from '../base/untrusted'

export type MultipleResponse = { kind: 'multiple'; choices: string[] }

/** The response when `raw` has its shape, otherwise null; a choice named twice counts once. Never throws. */
export function parseResponse(raw: unknown): MultipleResponse | null {
  const record = readRecord(raw)
  if (record?.kind !== 'multiple') return null
  const choices = readTexts(record.choices)
  return choices && { kind: 'multiple', choices }
}

/** The same response under other names; what has no new name is dropped. */
export function translate(
  response: MultipleResponse,
  rename: (role: Role, name: string) => string | null,
): MultipleResponse {
  return { kind: 'multiple', choices: response.choices.flatMap(choice => rename('option', choice) ?? []) }
}
