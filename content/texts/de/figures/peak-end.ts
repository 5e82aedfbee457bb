import { signed } from '../figures'

const memory = (values: readonly number[]) => values.map(value => `**${signed(value, 1)}**`).join(' oder ')

export const peakEndTexts = {
  label: 'Gefühlskurve mit fünf Werten, Mittelwert und Rückblick',
  journeys: { a: 'Reise A', b: 'Reise B', mira: 'Mira' },
  choose: 'Werte einstellen',
  moment: (index: number, count: number) =>
    index === count ? `Moment ${index} von ${count}, das Ende` : `Moment ${index} von ${count}`,
  value: (value: number) =>
    `${signed(value)}, ${['sehr schlecht', 'schlecht', 'mittel', 'gut', 'sehr gut'][value + 2]}`,
  foot: ['1', '2', '3', '4', 'Ende'],
  mean: 'Mittel',
  memory: 'Rückblick',
  result: (mean: number, remembered: readonly number[]) =>
    `Mittel **${signed(mean, 1)}**, Rückblick ${memory(remembered)}.${
      remembered.length > 1 ? ' Hoch und Tief sind gleich stark; es kommt darauf an, welcher Moment haften bleibt.' : ''
    }`,
  compared: (journey: string, mean: Direction, remembered: Direction) =>
    mean === 'same' && remembered === 'same'
      ? ` Gegenüber ${journey} ändert sich beides nicht.`
      : mean === 'up' && remembered === 'down'
        ? ` Gegenüber ${journey} **steigt das Mittel, und der Rückblick sinkt**.`
        : ` Gegenüber ${journey} ${MEAN[mean]} und ${MEMORY[remembered]}.`,
  hint: 'Ziehen Sie die Punkte, oder wählen Sie einen mit der Tabulatortaste und bewegen Sie ihn mit den Pfeiltasten.',
} as const

export type Direction = 'up' | 'down' | 'same' | 'unclear'

const MEAN: Record<Direction, string> = {
  up: 'steigt das Mittel',
  down: 'sinkt das Mittel',
  same: 'bleibt das Mittel gleich',
  unclear: '',
}
const MEMORY: Record<Direction, string> = {
  up: 'der Rückblick wird besser',
  down: 'der Rückblick wird schlechter',
  same: 'der Rückblick bleibt, wie er war',
  unclear: 'der Rückblick ist nicht eindeutig besser oder schlechter',
}
