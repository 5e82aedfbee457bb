/** Texts that all interactive figures share, and how they set numbers. */

/** `1.276`, `0,75`, `−2`: at most `decimals` places, minus instead of hyphen. */
export function german(value: number, decimals = 0): string {
  const text = new Intl.NumberFormat('de-DE', { maximumFractionDigits: decimals, useGrouping: 'always' }).format(value)
  return text.replace(/^-0$/, '0').replace('-', '−')
}

/** `+25`, `−6`, `0`. */
export function signed(value: number, decimals = 0): string {
  const text = german(value, decimals)
  return value > 0 && text !== '0' ? `+${text}` : text
}

/** A share (0–1) as `59 %`, with a no-break space. */
export function percent(share: number, decimals = 0): string {
  return `${german(share * 100, decimals)}\u00A0%`
}

/** `1.100 €`, with a no-break space. */
export function euros(value: number): string {
  return `${german(Math.round(value))}\u00A0€`
}

export const figureTexts = {
  reset: 'Zurück zum Anfang',
  number: {
    missing: (low: string, high: string) => `Hier wird eine Zahl von ${low} bis ${high} erwartet.`,
    unreadable: (low: string, high: string) =>
      `Das lässt sich nicht als Zahl lesen. Erwartet wird ${low} bis ${high}, Dezimalen mit Komma.`,
    outside: (low: string, high: string) => `Erwartet wird eine Zahl von ${low} bis ${high}.`,
  },
} as const
