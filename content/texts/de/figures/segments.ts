import { german } from '../figures'

export const segmentsTexts = {
  label: 'Vierundzwanzig Interessierte, in Segmente geschnitten',
  choose: 'Womit schneiden?',
  cuts: {
    none: 'ungeschnitten',
    demographic: 'demografisch',
    geographic: 'geografisch',
    psychographic: 'psychografisch',
    behavioural: 'verhaltensbezogen',
    technographic: 'technografisch',
  },
  groups: {
    none: ['alle'],
    demographic: ['unter 35', '35 bis 50', 'über 50'],
    geographic: ['Innenstadt', 'Stadtrand', 'Dorf'],
    psychographic: ['will es praktisch', 'will die Umwelt schonen', 'mag Technik'],
    behavioural: ['sah Kindersitze an', 'sah die Transportkiste an', 'sah nur Preis und Reichweite an'],
    technographic: ['kommt mit dem Telefon', 'kommt mit dem Rechner', 'ruft lieber an'],
  },
  jobs: { children: 'Kinder bringen', goods: 'Ware liefern', errands: 'Alltag ohne Auto' },
  letters: { children: 'K', goods: 'W', errands: 'A' },
  /** `each`: so many share each of the three jobs. */
  uncut: (people: number, each: number) =>
    `${german(people)} Menschen, drei Anliegen, bunt gemischt. Jedes Anliegen haben **${german(each)} von ${german(people)}**.`,
  result: (cut: string, together: number, people: number, uncut: number, isMixed: boolean) =>
    `**${cut}** geschnitten liegen **${german(together)} von ${german(people)}** in einer Gruppe, in der ihr Anliegen das häufigste ist; ungeschnitten sind es ${german(uncut)}. ${
      isMixed ? 'Die Anliegen bleiben gemischt.' : 'In jeder Gruppe überwiegt eines; warum, steht nicht dabei.'
    }`,
  count: (counts: readonly string[]) => counts.join(', '),
  one: (count: number, letter: string) => `${german(count)}\u00A0${letter}`,
  spoken: (count: number, job: string) => `${german(count)}-mal ${job}`,
} as const
