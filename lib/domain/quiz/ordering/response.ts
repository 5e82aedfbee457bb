import type { Role } from '../base/public-view'
import { readRecord, readTexts } from '../base/untrusted'

/** `order`: keys of the items from first to last. */
export type OrderingResponse = { kind: 'ordering'; order: string[] }

/** The response when `raw` has its shape, otherwise null; an item named twice counts at its first place. Never throws. */
export function parseResponse(raw: unknown): OrderingResponse | null {
  const record = readRecord(raw)
  if (record?.kind !== 'ordering') return null
  const order = readTexts(record.order)
  return order && { kind: 'ordering', order }
}

/** The same response under other names; what has no new name is dropped. */
export function translate(
  response: OrderingResponse,
  rename: (role: Role, name: string) => string | null,
): OrderingResponse {
  return { kind: 'ordering', order: response.order.flatMap(item => rename('option', item) ?? []) }
}
