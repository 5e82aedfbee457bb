import { german, percent } from '../figures'

const people = (count: number) => (count === 1 ? 'ein Mensch' : `${german(count)} Menschen`)

export const oddsTexts = {
  label: 'Rechner: Wie viele erleben eine Reise ohne Panne?',
  result: (contacts: number, rate: number, left: number) =>
    `Bei ${contacts === 1 ? 'einem Kontakt' : `${contacts} Kontakten`} zu je ${percent(rate)} erleben **${left} von 100** Menschen eine Reise ohne Panne, ${german(100 - left)} mindestens eine.`,
  change: (difference: number) =>
    difference === 0
      ? ' Das sind so viele wie am Anfang.'
      : ` Das ${Math.abs(difference) === 1 ? 'ist' : 'sind'} ${people(Math.abs(difference))} ${difference > 0 ? 'mehr' : 'weniger'} als am Anfang.`,
  contacts: 'Kontakte auf der Reise',
  contactsValue: (count: number) => (count === 1 ? '1 Kontakt' : `${count} Kontakte`),
  rate: 'Quote je Kontakt',
  stations: (left: readonly number[]) =>
    `So viele von 100 sind nach jedem Kontakt noch ohne Panne: ${left.join(', ')}.`,
  people: (left: number) => `${left} gefüllte Punkte ohne Panne, ${100 - left} Ringe mit mindestens einer.`,
  start: '100',
  whole: 'ohne Panne',
  broken: 'mit Panne',
} as const
