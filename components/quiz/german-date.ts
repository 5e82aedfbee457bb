const LONG = new Intl.DateTimeFormat('de-DE', { day: 'numeric', month: 'long', year: 'numeric' })

/** An instant (ISO 8601) as „12. März 2026“ in the reader's own time zone. */
export function longDate(instant: string): string {
  return LONG.format(new Date(instant))
}
