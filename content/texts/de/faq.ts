import { plural } from './plural'

/** Texts of the page of the general FAQ. */
export const faqTexts = {
  title: 'Fragen und Antworten',
  headline: (count: number) => `${count} Fragen, kurz beantwortet`,
  lead: 'Was Teams vor, beim und nach dem Kartieren fragen. Der erste Satz ist jeweils die Antwort, danach kommt ein Beispiel. Wer mehr will, folgt dem Link ins Kapitel.',
  chapter: (number: number, title: string) => `Kapitel\u00A0${number}: ${title}`,
  link: 'Link auf diese Antwort',
  filter: 'Fragen durchsuchen',
  placeholder: 'etwa: Umfrage, Vertrieb, wie lange',
  clear: 'Alle zeigen',
  found: (count: number, total: number) => `${count} von ${plural(total, 'Frage', 'Fragen')}`,
  all: (total: number) => plural(total, 'Frage', 'Fragen'),
  none: (query: string) =>
    `Keine Frage passt zu „${query}“. Nehmen Sie ein einzelnes Wort, oder suchen Sie mit der Taste „/“ im ganzen Kurs.`,
  topics: {
    grundlagen: { title: 'Grundlagen', text: 'Was es ist, wozu es dient und was es von Verwandtem trennt.' },
    bauen: { title: 'Die Karte bauen', text: 'Vorgehen, Werkzeug, Umfang, Darstellung.' },
    menschen: { title: 'Menschen und Daten', text: 'Wessen Weg, woher man es weiß, was erlaubt ist.' },
    zusammen: { title: 'Zusammenarbeiten', text: 'Wer mitmacht und wie die Karte ins Haus kommt.' },
    wirkung: { title: 'Wirkung und Pflege', text: 'Woran man den Erfolg merkt, und wie das Blatt aktuell bleibt.' },
    abteilungen: {
      title: 'Für einzelne Abteilungen',
      text: 'Was jede beiträgt, was sie mitnimmt, woran es gern scheitert. Die Beispiele sind erfunden.',
    },
  },
} as const
