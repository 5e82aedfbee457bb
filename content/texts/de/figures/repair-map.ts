import type { RuleId } from '@/lib/domain/map/vocabulary'
import { german, signed } from '../figures'

type MendText = { label: string; hint: string }

export const repairMapTexts = {
  label: 'Eine fehlerhafte Map zum Ausbessern',
  scenario: 'Szenario',
  scenarioParts: { situation: 'Situation', goal: 'Ziel', expectation: 'Erwartung' },
  nothing: 'nichts eingetragen',
  empty: 'leer',
  feeling: (value: number) => `Gefühl ${signed(value)}`,
  lanes: {
    action: 'Handlung',
    touchpoint: 'Touchpoint',
    thought: 'Gedanke',
    emotion: 'Gefühl',
    pain: 'Schmerz\u00ADpunkt',
    opportunity: 'Chance',
  },
  evidence: { assumption: 'Annahme', partial: 'teilweise', proven: 'belegt' },
  metric: (metric: string) => `Messgröße: ${metric}`,
  owner: (owner: string) => `Zuständig: ${owner === '' ? 'niemand' : owner}`,
  marks: { found: 'Fehler gefunden', mended: 'ausgebessert', wrong: 'nichts zu beanstanden' },
  result: (found: number, mended: number, all: number, misses: number) =>
    found === 0 && misses === 0
      ? `In dieser Map stecken **${german(all)} Fehler**. Tippen Sie an, was nicht stimmt oder was fehlt.`
      : mended === all
        ? `**Alle ${german(all)} Fehler sind ausgebessert.** ${misses === 0 ? 'Kein Griff ging daneben.' : `Daneben ${misses === 1 ? 'ging ein Griff' : `gingen ${german(misses)} Griffe`}.`}`
        : `**${german(found)} von ${german(all)} Fehlern** gefunden, ${german(mended)} ausgebessert${misses > 0 ? `, ${german(misses)}-mal daneben` : ''}.`,
  choose: 'Wählen Sie eine Stelle der Map.',
  fine: 'Hier ist nichts zu beanstanden. Sehen Sie weiter.',
  mended: 'Ausgebessert. Die Regel meldet hier nichts mehr.',
  apply: 'Ausbessern',
  blank: 'Schreiben Sie zuerst, was hier stehen soll.',
  noValue: 'Wählen Sie zuerst einen Wert von −2 bis +2.',
  value: 'Wie geht es Mira hier?',
  values: { '-2': '−2', '-1': '−1', '0': '0', '1': '+1', '2': '+2' },
  still: (text: string) => `So meldet sich die Rückmeldung noch: ${text}`,
  showAll: 'Rückmeldung zeigen',
  hideAll: 'Rückmeldung verbergen',
  all: 'Rückmeldung zur Map',
  mends: {
    R5: { label: 'Was erwartet Mira?', hint: 'Ein Satz, zum Beispiel zu Lieferzeit oder Aufwand.' },
    R7: { label: 'Eine Begegnung nach dem Kauf', hint: 'Eine Szene mit Anlass, kein Kanal.' },
    R12: { label: 'Warum?', hint: 'Ein Halbsatz, der den Wert trägt.' },
    R16: { label: 'Der Schmerzpunkt am Tiefpunkt', hint: 'Was tut weh, und wodurch?' },
    R19: { label: 'Wer kümmert sich?', hint: 'Eine Rolle oder ein Name.' },
    R23: { label: 'Welcher Moment auf der Website?', hint: 'Zum Beispiel eine Seite und was Mira dort tut.' },
    R24: { label: 'Was tut Mira?', hint: 'Aus ihrer Sicht, nicht aus der des Betriebs.' },
    R27: { label: 'Woher wissen Sie das?', hint: 'Zum Beispiel ein Interview mit Nummer.' },
  } satisfies Partial<Record<RuleId, MendText>> as Partial<Record<RuleId, MendText>>,
} as const
