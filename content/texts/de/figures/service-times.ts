import { german, percent } from '../figures'

export type TimesView = 'times' | 'resolution'

/** `25 Minuten`, `3 Stunden`, `1,5 Tage`, with a no-break space. */
export function duration(minutes: number): string {
  if (minutes < 120) return `${german(minutes, 1)}\u00A0Minuten`
  if (minutes < 1440) return `${german(minutes / 60, 1)}\u00A0Stunden`
  return minutes === 1440 ? '1\u00A0Tag' : `${german(minutes / 1440, 1)}\u00A0Tage`
}

export const serviceTimesTexts = {
  label: 'Antwortzeiten und Erstlösung',
  choose: 'Was zeigen?',
  views: { times: 'Antwortzeiten', resolution: 'Erstlösung' },
  result: (median: number, mean: number, percentile: number) =>
    `Median **${duration(median)}**, Durchschnitt **${duration(mean)}**, 90.\u00A0Perzentil **${duration(percentile)}**.`,
  changed: (from: number, to: number, meanBefore: number, mean: number, others: number) =>
    ` Die längste Antwort dauert ${duration(to)} statt ${duration(from)}: Der Durchschnitt springt von ${german(meanBefore, 1)} auf ${german(mean, 1)} Minuten, der Median bleibt stehen. Für ${german(others)} von ${german(others + 1)} Menschen hat sich nichts geändert.`,
  marks: { median: 'Median', mean: 'Durchschnitt', percentile: '90.\u00A0Perzentil' },
  longest: 'Die längste Antwort',
  ticks: { '10': '10\u00A0Min.', '60': '1\u00A0Std.', '360': '6\u00A0Std.', '1440': '1\u00A0Tag' },
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
