import type { Role } from '../base/public-view'
import { readRecord, readText } from '../base/untrusted'

const MAX_PAIRS = 20

/** `pairs`: key of the left side with the key of the right side chosen for it. */
export type MatchingResponse = { kind: 'matching'; pairs: { left: string; right: string }[] }

/** The response when `raw` has its shape, otherwise null; the last choice for a left side counts. Never throws. */
export function parseResponse(raw: unknown): MatchingResponse | null {
  const record = readRecord(raw)
  if (record?.kind !== 'matching' || !Array.isArray(record.pairs) || record.pairs.length > MAX_PAIRS) return null
  const chosen = new Map<string, string>()
  for (const entry of record.pairs) {
    const pair = readRecord(entry)
    const left = readText(pair?.left)
    const right = readText(pair?.right)
    if (left === null || right === null) return null
    chosen.set(left, right)
  }
  return { kind: 'matching', pairs: [...chosen].map(([left, right]) => ({ left, right })) }
}

/** The same response under other names; a pair that loses one of its names is dropped. */
export function translate(
  response: MatchingResponse,
  rename: (role: Role, name: string) => string | null,
): MatchingResponse {
  const pairs = response.pairs.flatMap(pair => {
    const left = rename('left', pair.left)
    const right = rename('right', pair.right)
    return left === null || right === null ? [] : [{ left, right }]
  })
  return { kind: 'matching', pairs }
}
