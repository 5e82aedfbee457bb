/** What a map may hold at most. Counts are items, `text` and the named fields are UTF-16 units. */
export const LIMITS = {
  phases: 40,
  cards: 1000,
  personas: 10,
  curves: 2,
  links: 2000,
  decisions: 500,
  tags: 20,
  entries: 30,
  text: 2000,
  /** Size of an imported file in characters. */
  file: 4_000_000,
} as const

const SHORT_FIELDS: Readonly<Record<string, number>> = {
  title: 200,
  name: 200,
  owner: 200,
  ownerRole: 200,
  occupation: 200,
  duration: 200,
  tags: 60,
}

/** Begins with a letter or digit and holds no colon, so that ids can be joined into keys. */
export const ID_PATTERN = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/

export const DATE_PATTERN = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

/** Longest text that a field of this name may hold. */
export function maxLength(field: string): number {
  return SHORT_FIELDS[field] ?? LIMITS.text
}

/** First field inside `value`, at any depth, whose text is too long; null when all fit. */
export function findTooLong(value: unknown, field = ''): string | null {
  if (typeof value === 'string') return value.length > maxLength(field) ? field : null
  if (typeof value !== 'object' || value === null) return null
  for (const [key, inner] of Object.entries(value)) {
    const found = findTooLong(inner, Array.isArray(value) ? field : key)
    if (found !== null) return found
  }
  return null
}
