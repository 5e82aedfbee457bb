/** `12. März 2026`, in Berlin's time, whatever the reader's machine says. */
export function longDate(instant: string): string {
  return new Date(instant).toLocaleDateString('de-DE', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'Europe/Berlin',
  })
}

/** A share (0–1) as `75 %`, with a no-break space, rounded down so that 69.9 never reads as passed. */
export function percent(share: number): string {
  return `${Math.floor(share * 100 + 1e-9)}\u00A0%`
}
