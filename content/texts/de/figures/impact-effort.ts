import { german, percent } from '../figures'

export const impactEffortTexts = {
  label: 'Chancen nach Wirkung und Aufwand, mit Rangfolge',
  // A word joiner keeps „3D-Konfigurator“ on one line.
  chances: ['Erinnerung an die Probefahrt', 'Lieferstatus', '3D-\u2060Konfigurator', 'Chatbot'],
  short: ['Erinnerung', 'Lieferstatus', '3D-\u2060Konfigurator', 'Chatbot'],
  impacts: { '0.25': 'minimal', '0.5': 'gering', '1': 'mittel', '2': 'hoch', '3': 'sehr hoch' } as Record<
    string,
    string
  >,
  impactAxis: 'Wirkung',
  effortAxis: 'Aufwand in Personenmonaten',
  quadrants: ['zuerst', 'Vorhaben mit Plan', 'nebenbei', 'streichen'],
  choose: 'Welche Chance schätzen Sie neu?',
  reach: (count: number) => `Reichweite ${german(count)} im Quartal, vom Zahlenblatt.`,
  impact: 'Wirkung',
  impactValue: (impact: number) => `${german(impact, 2)}, ${impactEffortTexts.impacts[String(impact)]}`,
  confidence: 'Zuversicht',
  effort: 'Aufwand',
  effortValue: (months: number) => `${german(months, 1)}\u00A0${months === 1 ? 'Personenmonat' : 'Personenmonate'}`,
  confidenceValue: (confidence: number) => percent(confidence),
  point: (name: string, place: number, impact: number, effort: number) =>
    `Platz ${place}: ${name}, Wirkung ${german(impact, 2)}, Aufwand ${german(effort, 1)}`,
  result: (names: readonly string[]) => `Reihenfolge nach RICE: ${names.join(', ')}.`,
  entry: (place: number, name: string) => `${place}.\u00A0${name}`,
  same: (name: string) => `**Kein Platz ändert sich.** Über diese Schätzung von „${name}“ müssen Sie nicht streiten.`,
  sameMany: '**Kein Platz ändert sich** durch Ihre Änderungen.',
  moved: (name: string, from: number, to: number) =>
    `**„${name}“ rückt von Platz ${from} auf Platz ${to}.** An dieser Schätzung hängt die Reihenfolge; sie verdient einen Beleg.`,
  movedMany: (moved: number) =>
    `**${german(moved)} Chancen haben den Platz gewechselt.** Ändern Sie nur eine Schätzung, dann sehen Sie, an welcher es liegt.`,
  table: { place: 'Platz', chance: 'Chance', score: 'RICE' },
} as const
