import { german, percent } from '../figures'

export type TimesView = 'times' | 'resolution'

/** `25 Minuten`, `3 Stunden`, `1,5 Tage`. */
export function duration(minutes: number): string {
  if (minutes < 120) return `${german(minutes, 1)} Minuten`
  if (minutes < 1440) return `${german(minutes / 60, 1)} Stunden`
  return minutes === 1440 ? '1 Tag' : `${german(minutes / 1440, 1)} Tage`
}

export const serviceTimesTexts = {
  label: 'Antwortzeiten und Erstlösung',
  choose: 'Was zeigen?',
  views: { times: 'Antwortzeiten', resolution: 'Erstlösung' },
  result: (median: number, mean: number, percentile: number) =>
    `Median **${duration(median)}**, Mittel **${duration(mean)}**, 90. Perzentil **${duration(percentile)}**.`,
  changed: (from: number, to: number, meanBefore: number, mean: number, others: number) =>
    ` Die längste Antwort dauert ${duration(to)} statt ${duration(from)}: Das Mittel springt von ${german(meanBefore, 1)} auf ${german(mean, 1)} Minuten, der Median bleibt stehen. Für ${german(others)} von ${german(others + 1)} Menschen hat sich nichts geändert.`,
  marks: { median: 'Median', mean: 'Mittel', percentile: '90. Perzentil' },
  longest: 'Die längste Antwort',
  ticks: { '10': '10 Min.', '60': '1 Std.', '360': '6 Std.', '1440': '1 Tag' },
  resolution: (noted: number, held: number, reopened: number) =>
    `Nach Vermerk sind **${percent(noted)}** beim ersten Kontakt gelöst. Ohne die ${german(reopened)}, die binnen sieben Tagen wieder offen waren, bleiben **${percent(held, 1)}**.`,
  parts: {
    held: 'gelöst, sieben Tage Ruhe',
    reopened: 'als gelöst vermerkt, wieder offen',
    open: 'beim ersten Kontakt nicht gelöst',
  },
  reopened: 'Wieder geöffnet binnen sieben Tagen',
  reopenedValue: (count: number, solved: number) => `${german(count)} von ${german(solved)}`,
} as const
