import type { Missing } from '@/lib/domain/quiz/base/missing'
import type { Kind } from '@/lib/domain/quiz/model'

const points = (value: number) =>
  `${value.toLocaleString('de-DE', { maximumFractionDigits: 1 })} ${value === 1 ? 'Punkt' : 'Punkte'}`

/** A share (0–1) as „83 %“, with a no-break space. */
export const percent = (share: number) => `${Math.round(share * 100)}\u00a0%`

/** A question and its grading, wherever they stand. */
export const cardTexts = {
  how: {
    single: 'Eine Antwort ist richtig.',
    multiple: 'Mehrere Antworten können richtig sein. Falsch gewählte mindern die Punkte, nie unter null.',
    ordering:
      'Ordnen Sie die Schritte mit den Knöpfen, durch Antippen oder Ziehen. Punkte gibt es für Nachbarn in richtiger Folge.',
    matching: 'Ordnen Sie jeder Zeile eine Antwort zu: über die Liste, durch Antippen oder Ziehen.',
    numeric: 'Geben Sie eine Zahl ein, zum Beispiel 1.234,5.',
    scenario: 'Eine Antwort trägt am besten, andere können vertretbar sein und bringen die halben Punkte.',
  } satisfies Record<Kind, string>,
  missing: {
    'none-chosen': 'Wählen Sie zuerst eine Antwort.',
    'order-untouched': 'So stehen die Schritte noch ungeordnet. Verschieben Sie mindestens einen.',
    'pairs-open': 'Noch nicht jede Zeile hat eine Antwort.',
    'no-number': 'Geben Sie zuerst eine Zahl ein.',
    'not-a-number': 'Das ist keine Zahl, die wir lesen können. Schreiben Sie sie zum Beispiel so: 1234,5.',
    ambiguous: 'Der Punkt ist hier nicht eindeutig. Schreiben Sie Tausender ohne Punkt und Dezimalen mit Komma.',
    'unexpected-unit': 'Die Einheit passt nicht zur Frage. Geben Sie nur die Zahl ein.',
  } satisfies Record<Missing['code'], string>,
  pairsLeft: (n: number) => (n === 1 ? 'Eine Zeile hat noch keine Antwort.' : `${n} Zeilen haben noch keine Antwort.`),
  right: 'Richtig.',
  alsoRight: 'Gehört auch dazu.',
  chosenWrong: 'Ihre Antwort, nicht ganz.',
  best: 'Trägt am besten.',
  acceptable: 'Vertretbar.',
  chosenAcceptable: 'Ihre Antwort, vertretbar.',
  chosenPoor: 'Ihre Antwort, trägt nicht.',
  place: (place: number, of: number) => `Platz ${place} von ${of}`,
  wrongPlace: (place: number | null) => (place === null ? 'Ohne Platz.' : `Bei Ihnen auf Platz ${place}.`),
  up: (text: string) => `„${text}“ nach oben`,
  down: (text: string) => `„${text}“ nach unten`,
  pickedItem: (text: string) => `„${text}“ ist aufgenommen. Wählen Sie den neuen Platz.`,
  droppedItem: (text: string) => `„${text}“ ist wieder abgelegt.`,
  moved: (text: string, place: number, of: number) => `„${text}“ ist jetzt Platz ${place} von ${of}.`,
  choose: 'bitte wählen',
  pool: 'Antworten zum Antippen oder Ziehen',
  pickedSide: (text: string) => `„${text}“ ist aufgenommen. Wählen Sie das Gegenstück.`,
  paired: (left: string, right: string) => `„${left}“ gehört jetzt zu „${right}“.`,
  unpaired: (left: string) => `„${left}“ hat keine Antwort mehr.`,
  used: 'zugeordnet',
  fits: 'Passt:',
  chose: 'Sie wählten:',
  left: 'ohne Antwort',
  extra: (text: string) => `„${text}“ passt zu keiner Zeile.`,
  given: (text: string, unit: string) =>
    text === '' ? 'Sie haben keine Zahl angegeben.' : `Ihre Antwort: ${text}${unit && `\u00A0${unit}`}`,
  yourNumber: 'Ihre Zahl',
  typed: (value: string) => `Ihre Zahl: ${value}.`,
  solution: (value: string) => `Lösung: ${value}.`,
  numberRange: (from: string, to: string) => `Als richtig gilt ${from} bis ${to}.`,
  takeaway: 'Was bleibt:',
  verdict: { right: 'Richtig.', partly: 'Teilweise richtig.', wrong: 'Noch nicht richtig.' },
  hint: (n: number, of: number) => (of === 1 ? 'Hinweis.' : `Hinweis ${n} von ${of}.`),
  readOn: 'Im Text nachlesen',
}

/** Hints and what they cost. */
export const hintTexts = {
  free: (left: number) => (left === 1 ? 'Hinweis zeigen' : `Hinweis zeigen (${left})`),
  costly: 'Hinweis zeigen, kostet einen Viertelpunkt',
  asking: 'Hinweis wird geholt',
  failed: 'Der Hinweis ließ sich nicht laden. Versuchen Sie es noch einmal.',
}

/** What went wrong on the way to the server. What was typed is always kept. */
export const failureTexts = {
  offline: 'Keine Verbindung. Ihre Antwort steht noch hier; versuchen Sie es noch einmal.',
  server: 'Bei uns ist etwas schiefgegangen. Ihre Antwort steht noch hier; versuchen Sie es noch einmal.',
  gone: 'Das ließ sich nicht mehr finden, oder Ihre Anmeldung ist abgelaufen. Ihre Antwort steht noch hier.',
  refused: 'Das ließ sich so nicht annehmen. Ihre Antwort steht noch hier; bitte prüfen Sie sie.',
  stale: 'Dieses Quiz wurde an anderer Stelle weitergeführt. Ihre Antwort steht noch hier.',
}

/** The question inside a lesson. */
export const practiceTexts = {
  label: 'Frage unterwegs, zählt nicht',
  position: (n: number, of: number) => `${n} von ${of}`,
  check: 'Antwort prüfen',
  checking: 'wird geprüft',
  again: 'Noch einmal',
  inQuiz: (score: number) => `Im Quiz wären das ${points(score)} von 1.`,
  back: (date: string) => `Diese Frage kommt am ${date} unter „Wiederholen“ zurück.`,
}

/** The chapter quiz while it is under way. */
export const runnerTexts = {
  title: (short: string) => `Kapitelquiz: ${short}`,
  loading: 'Das Quiz wird geladen.',
  retry: 'Noch einmal versuchen',
  intro: (n: number) =>
    `${n} Fragen, ohne Zeitgrenze. Sie können sie in beliebiger Reihenfolge beantworten und bis zur Abgabe ändern.`,
  rules: (mark: string) => [
    `Bestanden haben Sie ab ${mark} der Punkte.`,
    'Sie haben beliebig viele Versuche. Der beste zählt.',
    'Lösungen und Begründungen sehen Sie nach der Abgabe.',
    'Ein Hinweis kostet einen Viertelpunkt.',
  ],
  start: 'Quiz beginnen',
  startAgain: 'Neuen Versuch beginnen',
  resume: 'Versuch fortsetzen',
  chapter: 'Zurück zum Kapitel',
  questions: (n: number) => (n === 1 ? 'eine Frage' : `${n} Fragen`),
  attempt: (n: number) => `${n}. Versuch, der beste zählt`,
  untimed: 'ohne Zeitgrenze',
  at: (n: number, of: number) => `Frage ${n} von ${of}`,
  stations: (at: number, of: number, answered: number) => `Frage ${at} von ${of}, ${answered} beantwortet`,
  back: 'Zurück',
  skip: 'Überspringen',
  submit: 'Antwort abgeben',
  followedBy: (n: number, of: number) => `dann Frage ${n} von ${of}`,
  followedByReview: 'dann Übersicht vor der Abgabe',
  saving: 'wird gespeichert',
  saved: 'gespeichert',
  unsaved: 'Nicht gespeichert.',
  reload: 'Neuesten Stand laden',
  complete: 'Alle Fragen sind beantwortet.',
  open: (n: number) => (n === 1 ? 'Eine Frage ist noch offen.' : `${n} Fragen sind noch offen.`),
  openNote: 'Offene Fragen bringen keine Punkte. Nach der Abgabe lässt sich dieser Versuch nicht mehr ändern.',
  completeNote: 'Nach der Abgabe lässt sich dieser Versuch nicht mehr ändern.',
  answered: 'beantwortet',
  unanswered: 'offen',
  handIn: 'Quiz abgeben',
  handInAnyway: 'Trotzdem abgeben',
  handInNote: 'dann Ergebnis und Lösungen',
  handingIn: 'wird abgegeben',
  firstOpen: 'Zur ersten offenen Frage',
}

/** The result of a chapter quiz. */
export const resultTexts = {
  passed: (chapter: number) => `Das Quiz zu Kapitel\u00a0${chapter} ist bestanden.`,
  failed: (lacking: number) => `Noch ${points(lacking)} bis zur Marke.`,
  points: (got: number, of: number) =>
    `${got.toLocaleString('de-DE', { maximumFractionDigits: 1 })} von ${of} ${of === 1 ? 'Punkt' : 'Punkten'}.`,
  first: 'Das ist Ihr erster Versuch.',
  isBest: 'Das ist Ihr bester Versuch; er zählt.',
  otherBest: (n: number, score: string) => `Es zählt weiter Ihr ${n}. Versuch mit ${score}.`,
  retryAdvice: 'Lesen Sie nach, was fehlte, und versuchen Sie es noch einmal. Der beste Versuch zählt.',
  passMark: (mark: string) => `bestanden ab ${mark}`,
  attemptScore: (n: number, score: string) => `${n}. Versuch ${score}`,
  gauge: (score: string, mark: string, others: string) => `${score}, bestanden ab ${mark}. ${others}`,
  again: 'Noch ein Versuch',
  each: 'Frage für Frage',
  right: 'richtig',
  partly: (value: number) => `${points(value)} von 1`,
  wrong: 'nicht ganz',
  skipped: 'nicht beantwortet',
  withdrawn: 'zurückgezogen, zählt nicht',
  hints: (n: number) => (n === 1 ? 'Ein Hinweis, ein Viertel Punkt weniger.' : `${n} Hinweise, ${n} Viertel weniger.`),
  comeBack: (n: number, date: string) =>
    n === 1
      ? `Eine Frage kommt am ${date} unter „Wiederholen“ zurück.`
      : `${n} Fragen kommen am ${date} unter „Wiederholen“ zurück.`,
  practise: (n: number) => (n === 1 ? 'Die verpasste Frage üben' : `Die ${n} verpassten Fragen üben`),
  practiseTitle: 'Nur das Verpasste, ohne Punkte',
  practiseEnd: 'Zurück zum Ergebnis',
  history: 'Ihre Versuche',
  columns: { number: 'Versuch', date: 'Abgegeben', score: 'Ergebnis', note: 'Vermerk' },
  best: 'bester, zählt',
  underWay: 'nicht abgegeben',
  current: 'dieser',
  open: 'ansehen',
}
