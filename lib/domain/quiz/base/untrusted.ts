/** Longest name or text that a response may carry. */
const MAX_TEXT = 100
/** Most entries that a response may carry. */
const MAX_ENTRIES = 20

/** The record when `raw` is a plain object, otherwise null. */
export function readRecord(raw: unknown): Record<string, unknown> | null {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? (raw as Record<string, unknown>) : null
}

/** The text when it is a string of at most 100 characters, otherwise null. */
export function readText(raw: unknown): string | null {
  return typeof raw === 'string' && raw.length <= MAX_TEXT ? raw : null
}

/** At most 20 different short texts, otherwise null. */
export function readTexts(raw: unknown): string[] | null {
  if (!Array.isArray(raw) || raw.length > MAX_ENTRIES) return null
  const texts = raw.map(readText)
  if (texts.some(text => text === null)) return null
  return [...new Set(texts as string[])]
}
