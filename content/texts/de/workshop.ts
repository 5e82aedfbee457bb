import { maxLength } from '@/lib/domain/map/limits'
import { plural } from './plural'

/** Words of the Werkstatt: the list of maps, saving, two versions of one map. */
const untitled = 'Karte ohne Titel'
const copyMark = ' (Kopie)'

export const workshop = {
  /** A long title gives way, so that the copy's fits as well. */
  copyOf: (title: string) => `${(title.trim() || untitled).slice(0, maxLength('title') - copyMark.length)}${copyMark}`,
}

export const startTexts = {
  title: 'Werkstatt',
  lead: 'Hier liegen Ihre Karten. Die Übungen der zehn Kapitel und die Werkstatt bearbeiten dasselbe Blatt.',
  loading: 'Ihre Karten werden geholt.',
  unreachable: 'Ihre Karten sind gerade nicht zu erreichen. Was auf diesem Gerät liegt, ist davon nicht berührt.',
  retry: 'Noch einmal versuchen',
  empty: {
    title: 'Ihr Blatt ist noch leer.',
    text: 'Beginnen Sie mit einem Satz: Wer will was erreichen, von wann bis wann? Alles andere füllt sich Kapitel für Kapitel. Sie können es jederzeit ändern.',
    sign: 'Neue Karte anlegen',
    signNote: 'der erste Satz genügt, zwei Minuten',
    drawing: 'Ein leeres Kartenblatt mit Stift, die erste Station ist eingezeichnet',
  },
  mine: 'Ihre Karten',
  untitled,
  courseMap: 'Kurskarte',
  changed: (when: string) => `geändert ${when}`,
  open: (title: string) => `${title} öffnen`,
  menu: (title: string) => `${title}: Menü`,
  rename: 'Umbenennen',
  renameTitle: 'Wie soll die Karte heißen?',
  renameField: 'Titel',
  duplicate: 'Duplizieren',
  remove: 'Löschen',
  save: 'Übernehmen',
  cancel: 'Abbrechen',
  removed: (title: string) => `„${title}“ ist gelöscht.`,
  restored: (title: string) => `„${title}“ ist wieder da.`,
  duplicated: (copy: string) => `„${copy}“ liegt jetzt bei Ihren Karten.`,
  deleted: 'Gelöschte Karten',
  restore: 'Wiederherstellen',
  begin: 'Neue Karte',
  beginLead: 'Jeder Anfang wird eine eigene Kopie. Am Original ändern Sie nichts.',
  example: { name: 'Erst ein Beispiel ansehen', about: 'Die Möwenrad Manufaktur, fertig gezeichnet, mit Belegen.' },
  repair: {
    name: 'Eine misslungene Karte reparieren',
    about: 'Typische Fehler sind versteckt. Die Hinweise helfen beim Suchen.',
  },
  blank: { name: 'Leeres Blatt', about: 'Fünf Phasen, sechs Spuren, sonst nichts.' },
  templates: 'Vorlagen nach Branche',
  file: { name: 'Aus einer Datei', about: 'JSON oder SVG, das hier ausgegeben wurde.', choose: 'Datei wählen' },
  making: 'Die Karte wird angelegt.',
  failed: 'Das ist nicht gelungen. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
}

export const savingTexts = {
  new: 'noch nichts zu speichern',
  saved: 'gespeichert',
  savedAt: (time: string) => `gespeichert um ${time}`,
  saving: 'wird gespeichert',
  failed: 'nicht gespeichert',
  why: {
    offline:
      'Sie sind offline oder der Server ist nicht zu erreichen. Ihre Änderungen liegen auf diesem Gerät und werden gesendet, sobald es geht.',
    server: 'Der Server antwortet gerade nicht. Ihre Änderungen liegen auf diesem Gerät; wir versuchen es weiter.',
    refused: 'Der Server hat die Karte nicht angenommen.',
    gone: 'Diese Karte ist auf dem Server nicht mehr da, oder Ihre Anmeldung ist abgelaufen. Ihre Änderungen liegen auf diesem Gerät.',
    stale: 'Es gibt zwei Fassungen. Entscheiden Sie, welche gilt.',
  },
  quota:
    'Der Speicher dieses Browsers ist voll. Nicht gespeicherte Änderungen gehen verloren, wenn Sie diesen Tab schließen.',
  retry: 'Jetzt speichern',
  rescue: 'Als neue Karte speichern',
  decide: 'Fassungen vergleichen',
  missing: {
    title: 'Diese Karte liegt hier nicht.',
    text: 'Sie wurde gelöscht, oder sie gehört zu einem anderen Konto. Gelöschte Karten lassen sich in der Werkstatt wiederherstellen.',
    back: 'Zur Werkstatt',
    backNote: 'Ihre Karten',
  },
  unreachable: {
    title: 'Die Karte ist gerade nicht zu erreichen.',
    text: 'Auf diesem Gerät liegt keine Kopie davon. Prüfen Sie die Verbindung.',
    retry: 'Noch einmal versuchen',
  },
  loading: 'Die Karte wird geholt.',
}

export const conflictTexts = {
  title: 'Welche Fassung soll gelten?',
  server: 'Jemand hat diese Karte inzwischen gespeichert, vielleicht Sie selbst auf einem anderen Gerät.',
  tab: 'In einem anderen Tab wurde dieselbe Karte geändert.',
  nothing: 'Überschrieben ist nichts. Sehen Sie die Unterschiede an und entscheiden Sie.',
  differences: (count: number) => plural(count, 'Unterschied', 'Unterschiede'),
  place: 'Stelle',
  mine: 'Ihre Fassung hier',
  theirs: 'Die andere Fassung',
  absent: 'nicht vorhanden',
  empty: 'leer',
  none: 'Die Inhalte lesen sich gleich. Nur die Reihenfolge oder Kennungen unterscheiden sich.',
  more: (count: number) => `und ${count} weitere`,
  keepMine: 'Meine behalten',
  takeTheirs: 'Andere übernehmen',
  keepBoth: 'Andere übernehmen, meine als Kopie',
  decided: {
    mine: 'Ihre Fassung gilt.',
    theirs: 'Die andere Fassung gilt.',
    copy: 'Die andere Fassung gilt; Ihre liegt als Kopie in der Werkstatt.',
  },
  failed: 'Die Kopie ließ sich nicht anlegen. Prüfen Sie die Verbindung; entschieden ist noch nichts.',
  changed: 'in Einzelheiten anders',
  order: 'Reihenfolge der Phasen',
  links: 'Verknüpfungen',
  decisions: 'Bewusst so entschieden',
}
