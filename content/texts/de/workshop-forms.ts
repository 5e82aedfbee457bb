import { plural } from './plural'
import { quote } from './workshop-editor'

/** Words of the forms: card details, scenario, personas, measures. */
export const formTexts = {
  text: 'Text',
  evidence: 'Wie sicher wissen Sie das?',
  source: 'Quelle',
  sourceHint: 'z.\u00A0B. Interview 3, Auswertung Mai',
  tags: 'Stichworte',
  tagsHint: 'Eines je Zeile, z.\u00A0B. Warten',
  channel: 'Kanal',
  mode: 'Art der Begegnung',
  ownership: 'Wem gehört der Touchpoint?',
  momentOfTruth: 'Augenblick der Wahrheit',
  ownerRole: 'Wer kümmert sich?',
  metric: 'Woran merkt man den Erfolg?',
  due: 'Bis wann?',
  impact: 'Wirkung',
  effort: 'Aufwand',
  baseline: 'Stand heute',
  target: 'Ziel',
  links: {
    'touchpoint-pain': { from: 'Schmerzpunkte hier', to: 'Entsteht am Touchpoint' },
    'pain-opportunity': { from: 'Chance dazu', to: 'Antwortet auf' },
    'touchpoint-opportunity': { from: 'Chancen hier', to: 'Setzt an am Touchpoint' },
    'opportunity-kpi': { from: 'Kennzahl dazu', to: 'Misst die Chance' },
  },
  linkMore: (label: string) => `${label}: verknüpfen`,
  linkNew: (one: string) => `Neu: ${one}`,
  linkNewField: 'Text der neuen Karte',
  unlink: (text: string) => `Verknüpfung mit ${quote(text)} lösen`,
  scenario: {
    title: 'Titel',
    titleHint: 'Als Anliegen der Person, z.\u00A0B. „Ich bringe die Kinder ohne Auto in die Kita“',
    situation: 'Situation',
    situationHint: 'Ein Satz, ohne Ihr Unternehmen zu nennen',
    goal: 'Ziel der Person',
    expectation: 'Erwartung',
    expectationHint: 'Mit einer Angabe, die sich prüfen lässt: eine Dauer, ein Betrag',
    start: 'Anfang',
    startHint: 'Vor dem ersten Kontakt mit Ihnen',
    end: 'Ende',
    endHint: 'Nach dem Kauf',
    state: 'Ist oder Soll?',
    owner: 'Wer pflegt die Karte?',
    reviewDate: 'Nächste Prüfung',
  },
  persona: {
    heading: (index: number) => `Persona ${index}`,
    add: 'Persona hinzufügen',
    addFirst: 'Erste Persona anlegen',
    remove: 'Persona löschen',
    /** `heir`: whose curve it is without her; null when nobody is left. */
    hangs: (name: string, curves: number, values: number, heir: string | null) => {
      const [hang, pass, stay] =
        curves === 1 ? ['hängt', 'Sie gilt', 'Sie bleibt'] : ['hängen', 'Sie gelten', 'Sie bleiben']
      const stated = values > 0 ? ` mit ${plural(values, 'Gefühlswert', 'Gefühlswerten')}` : ''
      const after = heir === null ? `${stay} stehen, ohne eine Person zu nennen` : `${pass} danach für ${heir}`
      return `An ${name} ${hang} ${plural(curves, 'Kurve', 'Kurven')}${stated}. ${after}.`
    },
    removeAnyway: 'Trotzdem löschen',
    keep: 'Behalten',
    noName: 'ohne Namen',
    promote: 'Zur Hauptperson machen',
    isMain: 'Hauptperson dieser Karte',
    name: 'Name',
    age: 'Alter',
    occupation: 'Beruf',
    role: 'Rolle auf dieser Reise',
    context: 'Situation',
    contextHint: 'Zwei Sätze, ohne Adjektive über den Charakter',
    job: 'Job',
    jobHint: 'Wenn …, will ich …, damit …',
    goals: 'Ziele',
    frustrations: 'Sorgen und Hürden',
    perLine: 'Eines je Zeile',
    quote: 'Zitat',
    basis: 'Worauf beruht das?',
    sourceNote: 'Quelle',
    sourceNoteHint: 'z.\u00A0B. aus 12 Interviews, Mai 2026',
  },
  phase: { customerGoal: 'Frage der Person in dieser Phase', duration: 'Dauer' },
  measure: {
    personalisation: 'Personalisierte Maßnahme',
    occasion: 'Anlass',
    data: 'Welche Daten braucht das?',
    consent: 'Auf welcher Grundlage?',
    service: 'Service-Maßnahme',
    channel: 'Wo wird geantwortet?',
    targetMinutes: 'Zielzeit in Minuten',
  },
} as const

/** Words of the exercises inside the lessons. */
export const exerciseTexts = {
  label: 'Ihre Karte',
  example: 'Zum Vergleich: Möwenrad',
  exampleMissing: 'Das Beispiel ist gerade nicht zu erreichen.',
  hints: 'Hinweise zu diesem Teil',
  open: 'In der Werkstatt öffnen',
  inventory: {
    add: 'Begegnung hinzufügen',
    text: 'Begegnung',
    none: 'Noch keine Begegnung in dieser Phase.',
    sentence: (all: number, foreign: number) =>
      `${all === 1 ? '1 Begegnung' : `${all} Begegnungen`}, davon ${foreign} nicht in eigener Hand.`,
  },
  evidence: {
    none: 'Noch stehen keine Karten auf dem Blatt. Sie entstehen in den Kapiteln 3 und 4.',
    sentence: (proven: number, partial: number, all: number) =>
      `Von ${all === 1 ? '1 Karte' : `${all} Karten`} sind ${proven} belegt und ${partial} teilweise belegt.`,
  },
  opportunities: {
    none: 'Noch kein Schmerzpunkt. Legen Sie den ersten in der Phase an, in der die Kurve am tiefsten steht.',
    addPain: 'Schmerzpunkt hinzufügen',
    addChance: 'Chance hinzufügen',
  },
  measures: {
    none: 'Noch steht keine Chance auf der Karte. Legen Sie hier die erste an.',
    add: 'Chance hinzufügen',
    personalisation: (count: number) =>
      count === 1 ? '1 personalisierte Maßnahme' : `${count} personalisierte Maßnahmen`,
    service: (count: number) => (count === 1 ? '1 Service-Maßnahme' : `${count} Service-Maßnahmen`),
  },
} as const
