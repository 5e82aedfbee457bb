import { german } from '../figures'

const weeks = (count: number) =>
  count < 0.95
    ? 'keine Woche'
    : Math.abs(count - 1) < 0.05
      ? 'etwa eine Woche'
      : `${german(count, count < 20 ? 1 : 0)} Wochen`

export const sampleSizeTexts = {
  label: 'Rechner: Fälle und Dauer eines A/B-Tests',
  rate: 'Ihre Quote heute',
  difference: 'Unterschied, den Sie suchen',
  cases: 'Fälle im Quartal',
  points: 'Punkte',
  halve: 'Unterschied halbieren',
  examples: 'Beispiele von Möwenrad',
  names: { saved: 'gespeichert', visited: 'erschienen', bought: 'gekauft' },
  result: (from: number, to: number, perGroup: number, rough: number, duration: number) =>
    `Um ${german(from, 2)} von ${german(to, 2)}\u00A0% zu unterscheiden, brauchen Sie **${german(perGroup)} Fälle je Gruppe** (nach der Näherung ${german(rough)}). Der Test dauert **${weeks(duration)}**.`,
  long: ' Das ist länger als ein Quartal. Suchen Sie ein häufigeres Verhalten oder einen größeren Unterschied.',
  over: (limit: number) =>
    `Quote und Unterschied ergeben zusammen mehr, als es gibt. Erwartet wird ein Unterschied unter ${german(limit, 2)} Punkten.`,
  row: (difference: number) => `${german(difference, 2)} ${difference === 1 ? 'Punkt' : 'Punkte'}`,
  half: 'halb so groß: ',
  amount: (perGroup: number, duration: number) => `2 × ${german(perGroup)} Fälle, ${weeks(duration)}`,
  quarter: 'ein Quartal',
} as const
