import { german, percent, signed } from '../figures'

export const funnelTexts = {
  label: 'Trichter von der Sitzung zum Kauf',
  start: 'Sitzungen auf der Website',
  stages: [
    'Konfigurator gestartet',
    'Konfiguration gespeichert',
    'Probefahrt gebucht',
    'Zur Probefahrt erschienen',
    'Gekauft',
  ],
  rate: (stage: string) => `${stage}, Anteil der Stufe davor`,
  value: (rate: number, count: number) => `${percent(rate)}, also ${german(count)}`,
  lost: (count: number, isLargest: boolean) =>
    isLargest ? `größter Verlust: ${german(count)} kommen nicht weiter` : `${german(count)} kommen nicht weiter`,
  result: (sessions: number, purchases: number, stage: string, lost: number) =>
    `Aus ${german(sessions)} Sitzungen werden **${german(purchases)} Käufe** (${percent(purchases / sessions, 2)}). Am meisten gehen vor „${stage}“ verloren: ${german(lost)}.`,
  changed: (stage: string, from: number, to: number, purchases: number, difference: number, before: number) =>
    `„${stage}“ ${percent(to)} statt ${percent(from)}: **${german(purchases)} Käufe**, ${difference === 0 ? 'so viele wie vorher' : `${german(Math.abs(difference))} ${difference > 0 ? 'mehr' : 'weniger'} (${signed((difference / before) * 100, 1)}\u00A0%)`}. Relativ hat sich die Stufe ebenso stark verändert.`,
  changedMany: (stages: number, purchases: number, difference: number) =>
    `${german(stages)} Stufen geändert: **${german(purchases)} Käufe**, ${german(Math.abs(difference))} ${difference < 0 ? 'weniger' : 'mehr'}. Ändern Sie nur eine, dann sehen Sie, was sie bewirkt.`,
} as const
