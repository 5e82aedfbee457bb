/** Days and times are those of the course's place, whatever the reader's machine says: two people read the same. */
const IN_BERLIN = { timeZone: 'Europe/Berlin' } as const

/** `12. März 2026`. */
export function longDate(instant: string): string {
  return new Date(instant).toLocaleDateString('de-DE', {
    ...IN_BERLIN,
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  })
}

/** `10:04`. */
export function timeOfDay(instant: string): string {
  return new Date(instant).toLocaleTimeString('de-DE', { ...IN_BERLIN, hour: '2-digit', minute: '2-digit' })
}

/** `12. März 2026, 10:04 Uhr`. */
export function dayAndTime(instant: string): string {
  return `${longDate(instant)}, ${timeOfDay(instant)}\u00A0Uhr`
}

/** A share (0–1) as `75 %`, with a no-break space, rounded down so that 69.9 never reads as passed. */
export function percent(share: number): string {
  return `${Math.floor(share * 100 + 1e-9)}\u00A0%`
}
