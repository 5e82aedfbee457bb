const IN_BERLIN = { timeZone: 'Europe/Berlin' } as const

/** `12. März 2026, 10:04 Uhr`, in Berlin's time, whatever the reader's machine says. */
export function dayAndTime(instant: string): string {
  const at = new Date(instant)
  const day = at.toLocaleDateString('de-DE', { ...IN_BERLIN, day: 'numeric', month: 'long', year: 'numeric' })
  const time = at.toLocaleTimeString('de-DE', { ...IN_BERLIN, hour: '2-digit', minute: '2-digit' })
  return `${day}, ${time}\u00A0Uhr`
}
