import type { RaciFault, RaciPart } from '@/lib/domain/figures/raci'

export const raciTexts = {
  label: 'RACI-Tabelle für den Lieferstatus',
  roles: ['Leitung Service', 'Werk\u00ADstatt', 'Mar\u00ADketing', 'Daten', 'Geschäfts\u00ADführung'],
  tasks: ['Nachricht an Tag 10 senden', 'Verschobene Termine melden', 'Text der Nachrichten ändern'],
  parts: { '': '–', R: 'R', A: 'A', AR: 'A und R', C: 'C', I: 'I' } satisfies Record<RaciPart, string>,
  spoken: {
    '': 'nicht beteiligt',
    R: 'R, führt durch',
    A: 'A, trägt Rechenschaft',
    AR: 'A und R',
    C: 'C, wird gefragt',
    I: 'I, wird informiert',
  } satisfies Record<RaciPart, string>,
  cell: (task: string, role: string) => `${task}: ${role.replaceAll('\u00AD', '')}`,
  faults: {
    empty: 'Noch niemand eingetragen.',
    'no-accountable': 'Kein A: Niemand sagt, wann es fertig ist.',
    'many-accountable': 'Mehr als ein A: Im Zweifel entscheidet niemand.',
    'no-responsible': 'Kein R: Jemand ist verantwortlich für etwas, das keiner tut.',
    'many-consulted': 'Lauter C: Es wird gefragt, bis der Anlass vorbei ist.',
  } satisfies Record<RaciFault, string>,
  sound: 'In Ordnung: genau ein A, mindestens ein R.',
  result: (sound: number, tasks: number, first: string | null) =>
    sound === tasks
      ? '**Alle Zeilen sind in Ordnung.** Jede hat genau ein A und mindestens ein R.'
      : `**${sound} von ${tasks} Zeilen** ${sound === 1 ? 'ist' : 'sind'} in Ordnung.${first ? ` ${first}` : ''}`,
  at: (task: string, fault: string) => `„${task}“: ${fault}`,
  key: 'R führt durch, A trägt Rechenschaft, C wird vorher gefragt, I wird informiert.',
} as const
