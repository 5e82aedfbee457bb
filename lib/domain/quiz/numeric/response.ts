import { readRecord, readText } from '../base/untrusted'

/** `text`: exactly what was typed. */
export type NumericResponse = { kind: 'numeric'; text: string }

/** The response when `raw` has its shape, otherwise null. Never throws. */
export function parseResponse(raw: unknown): NumericResponse | null {
  const record = readRecord(raw)
  if (record?.kind !== 'numeric') return null
  const text = readText(record.text)
  return text === null ? null : { kind: 'numeric', text }
}

/** A number carries no names, so nothing changes. */
export function translate(response: NumericResponse): NumericResponse {
  return response
}
