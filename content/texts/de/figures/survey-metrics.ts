import { german, signed } from '../figures'

export type Metric = 'nps' | 'csat' | 'ces'

const range = (value: number, margin: number, low: number, format: (value: number) => string) =>
  `${format(Math.round(Math.max(low, value - margin)))} bis ${format(Math.round(Math.min(100, value + margin)))}`

export const surveyTexts = {
  label: 'Rechner: NPS, CSAT und CES mit Schwankungsbreite',
  choose: 'Kennzahl',
  metrics: { nps: 'NPS', csat: 'CSAT', ces: 'CES' },
  nps: (value: number, margin: number, answers: number) =>
    `NPS **${signed(value)}**, durch Zufall unsicher um **±${german(margin, 1)} Punkte**: etwa ${range(value, margin, -100, signed)} bei ${german(answers)} Antworten.`,
  csat: (value: number, margin: number, answers: number, mean: number) =>
    `**${german(value)}\u00A0%** sind zufrieden, unsicher um **±${german(margin, 1)} Punkte**: etwa ${range(value, margin, 0, german)}\u00A0% bei ${german(answers)} Antworten. Mittelwert ${german(mean, 2)} von 5.`,
  ces: (value: number, margin: number, answers: number, mean: number) =>
    `**${german(value)}\u00A0%** fanden es leicht, unsicher um **±${german(margin, 1)} Punkte**: etwa ${range(value, margin, 0, german)}\u00A0% bei ${german(answers)} Antworten. Mittelwert ${german(mean, 2)} von 7, hoch ist gut.`,
  compared: (difference: number, margin: number) =>
    ` Stünde das im nächsten Quartal da, wären es ${signed(difference)} ${Math.round(Math.abs(difference)) === 1 ? 'Punkt' : 'Punkte'}, unsicher um ±${german(margin, 1)}: ${Math.abs(difference) > margin ? '**mehr als Zufall**.' : '**eine Veränderung ist nicht erkennbar**.'}`,
  resized: (margin: number, answers: number) =>
    ` Bei Möwenrads ${german(answers)} Antworten waren es ±${german(margin, 1)}.`,
  groups: {
    nps: ['Detraktoren (0\u00A0bis\u00A06)', 'Passive (7\u00A0und\u00A08)', 'Promotoren (9\u00A0und\u00A010)'],
    csat: ['nicht zufrieden (1\u00A0bis\u00A03)', 'zufrieden (4\u00A0und\u00A05)'],
    ces: ['nicht leicht (1\u00A0bis\u00A04)', 'leicht (5\u00A0bis\u00A07)'],
  },
  hits: {
    nps: 'Promotoren (9\u00A0und\u00A010)',
    csat: 'Zufriedene (4\u00A0und\u00A05)',
    ces: 'Leicht gefunden (5\u00A0bis\u00A07)',
  },
  detractors: 'Detraktoren (0\u00A0bis\u00A06)',
  count: (count: number, answers: number) => `${german(count)} von ${german(answers)}`,
  answers: 'Zahl der Antworten, gleiche Anteile',
  answersValue: (count: number) => `${german(count)} Antworten`,
  now: 'eingestellt',
  case: 'Möwenrad',
} as const
