import { euros, german, percent, signed } from '../figures'

export const lifetimeTexts = {
  label: 'Rechner: Kundenwert nach Haltequote',
  timings: { start: 'zu Jahresbeginn', end: 'am Jahresende, nur Gebliebene' },
  timing: 'Der Beitrag kommt',
  timingShort: { start: 'Zahlung zu Jahresbeginn', end: 'Zahlung am Jahresende' },
  retention: 'Haltequote im Jahr',
  interest: 'Zins',
  margin: 'Deckungsbeitrag im Jahr',
  result: (value: number, retention: number, interest: number, timing: 'start' | 'end') =>
    `Ein Vertrag ist **${euros(value)}** wert (Haltequote ${percent(retention)}, Zins ${percent(interest)}, ${lifetimeTexts.timingShort[timing]}).`,
  next: (value: number, next: number, contracts: number) =>
    ` Fünf Punkte mehr: ${euros(next)}, **${euros(next - value)} mehr** (${signed(value === 0 ? 0 : (next / value - 1) * 100, 1)}\u00A0%), bei ${german(contracts)} Verträgen ${euros((next - value) * contracts)}.`,
  end: ' Fünf Punkte mehr wären 100\u00A0%: Niemand ginge je, und die Rechnung hätte kein Ende.',
  gain: (value: number) => `+${euros(value)}`,
} as const
