import type { HintValues, Level } from '@/lib/domain/map/rubric/rule'
import type { RuleId } from '@/lib/domain/map/vocabulary'

/** `name` heads the rule in lists, `text` says what was found, `why` says what it matters for. */
export type RuleText = { name: string; text: (values: HintValues) => string; why: string }

export const levelTexts = {
  missing: 'Fehlt',
  check: 'Prüfen',
  idea: 'Idee',
  praise: 'Gelungen',
} satisfies Record<Level, string>

export const ruleTexts = {
  R1: {
    name: 'Persona',
    text: () => 'Wessen Reise ist das? Verknüpfen Sie eine Persona.',
    why: 'Ohne Person beschreibt die Karte einen Ablauf und kein Erleben.',
  },
  R2: {
    name: 'Eine Kurve je Person',
    text: v =>
      `${v.count} Personen gehen diese Reise, gezeichnet ist eine Gefühlskurve. Trennen Sie die Karten oder legen Sie eine zweite Kurve an.`,
    why: 'Zwei Personen erleben dieselbe Reise selten gleich.',
  },
  R3: {
    name: 'Ziel der Persona',
    text: v =>
      v.missing === 'goal'
        ? `Welches Ziel hat ${person(v)}?`
        : `Welchen Job will ${person(v)} erledigt haben? Ein Satz genügt: Wenn …, will ich …, damit …`,
    why: 'Ohne Ziel lässt sich nicht sagen, was ein Schmerzpunkt ist.',
  },
  R4: {
    name: 'Mehr als Alter und Beruf',
    text: v => `Von ${person(v)} sind Alter oder Beruf bekannt, aber weder Ziele noch Sorgen.`,
    why: 'Alter und Beruf erklären kein Verhalten.',
  },
  R5: {
    name: 'Szenario',
    text: v =>
      `Im Szenario fehlt noch: ${list(v.missing, { situation: 'die Situation', goal: 'das Ziel', expectation: 'die Erwartung' })}. Je ein Satz genügt.`,
    why: 'Gefühle entstehen am Abstand zwischen Erwartung und Erleben.',
  },
  R6: {
    name: 'Ist oder Soll',
    text: v =>
      'text' in v
        ? `„${v.text}“ trägt ein Soll-Stichwort, die Karte zeigt das Ist.`
        : 'Zeigt die Karte das Ist oder das Soll? Wählen Sie eines.',
    why: 'Beides in einer Karte verwischt den Befund.',
  },
  R7: {
    name: 'Touchpoints in jeder Phase',
    text: v =>
      v.phase === ''
        ? 'Die Karte endet vor dem Nachkauf. Was geschieht nach dem Kauf?'
        : `In der Phase „${v.phase}“ begegnet Ihnen die Kundin nirgends. Wirklich?`,
    why: 'Vor und nach dem Kauf wird am häufigsten weggelassen, was in Erinnerung bleibt.',
  },
  R8: {
    name: 'Ein Anfang vor Ihnen',
    text: v =>
      `In der Phase „${v.phase}“ stammen alle Touchpoints von Ihnen. Was löst den Bedarf aus, bevor man Sie kennt?`,
    why: 'Viele Reisen beginnen bei Bekannten, in Gesprächen und Bewertungen.',
  },
  R9: {
    name: 'Ein Ende nach der Lieferung',
    text: v => `Die Reise endet mit „${v.text}“. Ist das Ende wirklich das Ende?`,
    why: 'Nutzung, Hilfe, Wiederkauf und Abschied entscheiden, was man weitererzählt.',
  },
  R10: {
    name: 'Handlung in jeder Phase',
    text: v => `In der Phase „${v.phase}“ steht keine Handlung. Was tut die Person hier?`,
    why: 'Gedanken und Gefühle hängen an dem, was jemand tut.',
  },
  R11: {
    name: 'Gedanke in jeder Phase',
    text: v => `Notieren Sie zur Phase „${v.phase}“ einen Gedanken in Ich-Form.`,
    why: 'Ein Satz im Wortlaut zeigt, was ein Wert allein verschweigt.',
  },
  R12: {
    name: 'Lückenlose Kurve',
    text: v => `Die Gefühlskurve hat in der Phase „${v.phase}“ eine Lücke.`,
    why: 'Auch ein „neutral“ ist eine Aussage, eine Lücke ist keine.',
  },
  R13: {
    name: 'Eine Kurve mit Höhen und Tiefen',
    text: () => 'Die Gefühlskurve ist flach. Wo war der Tiefpunkt, wo das Hoch?',
    why: 'Eine flache Kurve heißt meist: noch nicht gefragt.',
  },
  R14: {
    name: 'Kurve passt zu den Karten',
    text: v =>
      v.side === 'low'
        ? 'Es gibt Schmerzpunkte, aber die Kurve wird nie negativ. Prüfen Sie die Werte.'
        : 'Die Kurve wird nie positiv. Gibt es keinen guten Moment?',
    why: 'Kurve und Karten sollten dieselbe Geschichte erzählen.',
  },
  R15: {
    name: 'Gefühl mit Grund',
    text: v => `Warum ${signed(v.value)} in der Phase „${v.phase}“? Ein Halbsatz genügt.`,
    why: 'Der Grund zeigt, was zu ändern wäre.',
  },
  R16: {
    name: 'Schmerzpunkt am Tiefpunkt',
    text: v => `Am Tiefpunkt (${signed(v.value)} in „${v.phase}“) steht kein Schmerzpunkt.`,
    why: 'Ein Tief ohne Ursache lässt sich nicht beheben.',
  },
  R17: {
    name: 'Chance zu jedem Schmerzpunkt',
    text: v => `Der Schmerzpunkt „${v.text}“ hat noch keine Chance.`,
    why: 'Erst die Verknüpfung macht aus dem Befund eine Aufgabe.',
  },
  R18: {
    name: 'Anlass zu jeder Chance',
    text: v => `Welches Problem löst „${v.text}“? Verknüpfen Sie die Chance mit einem Schmerzpunkt oder Touchpoint.`,
    why: 'Sonst sammelt die Karte Lieblingsideen.',
  },
  R19: {
    name: 'Zuständig und messbar',
    text: v =>
      `Bei „${v.text}“ fehlt: ${list(v.missing, { owner: 'wer sich kümmert', metric: 'woran man den Erfolg merkt' })}.`,
    why: 'Was niemandem gehört und nicht gemessen wird, bleibt liegen.',
  },
  R20: {
    name: 'Wirkung und Aufwand',
    text: v => `${v.count} Chancen, keine ist bewertet. Schätzen Sie Wirkung und Aufwand.`,
    why: 'Alles wichtig heißt nichts wichtig.',
  },
  R21: {
    name: 'Digital und anders',
    text: v =>
      v.side === 'digital'
        ? 'Alle Touchpoints sind digital. Kein Anruf, kein Paket, kein Gespräch?'
        : 'Kein Touchpoint ist digital. Keine Suche, keine Nachricht, keine Bewertung?',
    why: 'Die meisten Menschen wechseln unterwegs den Kanal.',
  },
  R22: {
    name: 'Nicht nur eigene Touchpoints',
    text: () => 'Alle Touchpoints gehören Ihnen. Was sagen Bewertungen, Freunde, Partner?',
    why: 'Was andere sagen, wirkt mit und lässt sich nur auf der Karte sehen.',
  },
  R23: {
    name: 'Moment statt Kanal',
    text: v => `„${v.text}“ ist ein Kanal. Welcher Moment dort?`,
    why: 'Verbessern lässt sich eine Begegnung, nicht ein Kanal.',
  },
  R24: {
    name: 'Aus Sicht der Kundin',
    text: v =>
      `„${v.word}“ klingt nach Ihrem Betrieb. Schreiben Sie, was die Kundin tut: nicht „Angebot versenden“, sondern „Angebot erhalten“.`,
    why: 'Die Sprache der Firma verdeckt, was außen ankommt.',
  },
  R25: {
    name: 'Vor oder hinter der Bühne',
    text: v => `Das sieht die Kundin nicht: „${v.text}“. Gehört es auf die Hinterbühne?`,
    why: 'Oberhalb der Sichtbarkeitslinie steht nur, was jemand erlebt.',
  },
  R26: {
    name: 'Nicht alles Annahme',
    text: v =>
      `${v.count === 1 ? 'Die eine Karte ist eine Annahme' : `Alle ${v.count} Karten sind Annahmen`}. Planen Sie, wie Sie die wichtigsten prüfen.`,
    why: 'Eine ungeprüfte Karte ist eine Hypothese.',
  },
  R27: {
    name: 'Beleg mit Quelle',
    text: v => `Woher wissen Sie das: „${v.text}“? Nennen Sie die Quelle, z.\u00A0B. „Interview 3“.`,
    why: 'Nur mit Quelle kann jemand anderes nachsehen.',
  },
  R28: {
    name: 'Augenblicke der Wahrheit',
    text: v =>
      v.count === 0
        ? 'Welche ein bis zwei Momente entscheiden? Markieren Sie sie.'
        : `${v.count} Augenblicke der Wahrheit sind viele. Welche ein bis zwei entscheiden?`,
    why: 'Die Marke hilft nur, wenn sie selten ist.',
  },
  R29: {
    name: 'Überschaubar',
    text: v =>
      `${v.count} ${v.what === 'phases' ? 'Phasen' : v.what === 'touchpoints' ? 'Touchpoints' : `Karten in einem Feld („${v.phase}“)`} sind viel für eine Karte. Teilen Sie sie, oder fassen Sie zusammen.`,
    why: 'Was niemand überblickt, nutzt niemand.',
  },
  R30: {
    name: 'Gleichmäßig beobachtet',
    text: v => `${v.percent}\u00A0% der Touchpoints liegen in „${v.phase}“.`,
    why: 'Karten sind oft dort dicht, wo man sich auskennt.',
  },
  R31: {
    name: 'Zwischen den Kontakten',
    text: () =>
      'Was passiert zwischen den Kontakten? Nennen Sie Dauern, oder geben Sie einer Karte das Stichwort „Warten“ oder „Übergabe“.',
    why: 'Wartezeiten prägen die Erinnerung.',
  },
  R32: {
    name: 'Pflege der Karte',
    text: v => `Für die Karte fehlt: ${list(v.missing, { owner: 'wer sie pflegt', review: 'wann sie geprüft wird' })}.`,
    why: 'Karten veralten; wer keinen Termin hat, merkt es nicht.',
  },
  R33: {
    name: 'Keine Doppelten',
    text: v => `„${v.text}“ steht fast gleich in „${v.otherPhase}“ und „${v.phase}“. Absicht?`,
    why: 'Doppelte Karten zählen doppelt und altern getrennt.',
  },
  R34: {
    name: 'Vom Tiefpunkt zur Maßnahme',
    text: v => `Am Tiefpunkt in „${v.phase}“ stehen Schmerzpunkt, Chance, Zuständige und Messgröße zusammen. Genau so.`,
    why: 'So wird aus einer Karte eine Änderung.',
  },
} satisfies Record<RuleId, RuleText>

function person(values: HintValues): string {
  return values.persona === '' ? 'die Persona' : String(values.persona)
}

function signed(value: string | number | undefined): string {
  const number = Number(value)
  return number > 0 ? `+${number}` : number < 0 ? `−${Math.abs(number)}` : '0'
}

function list(codes: string | number | undefined, names: Readonly<Record<string, string>>): string {
  const words = String(codes)
    .split(',')
    .map(code => names[code] ?? code)
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} und ${words.at(-1)}`
}
