import { plural } from './plural'

/** Texts of the landing page, the course overview, tips, glossary and the operator's pages. */
export const courseTexts = {
  landing: {
    title: 'Customer Journey Mapping lernen',
    headline: 'Zeichnen Sie den Weg Ihrer Kunden.',
    lead: 'In zehn Kapiteln lernen Sie Customer Journey Mapping an einer Karte, die am Ende Ihnen gehört: mit Phasen, Gefühlen, Belegen und einem Plan.',
    start: 'Bei Station 1 beginnen',
    startNote: (minutes: number) => `${plural(minutes, 'Minute', 'Minuten')}, ohne Konto`,
    stages: 'Alle Etappen ansehen',
    map: (names: string) =>
      `Eine Landkarte mit Höhenlinien. Ein Weg führt über zehn Stationen vom Tal auf den Gipfel: ${names}.`,
    mapTall: 'Ein Weg über zehn Stationen vom Tal auf den Gipfel.',
    profileTitle: ['Von oben ein Weg.', 'Von der Seite ein Gefühl.'],
    profileText:
      'Mira Sandhövel will das Zweitauto abschaffen und kauft ein Lastenrad. Fünf Phasen, fünf Begegnungen. Wer nur den Weg kennt, sieht einen gelungenen Verkauf. Wer das Höhenprofil zeichnet, sieht, wo sie beinahe umgekehrt wäre.',
    profileNote:
      'Das durchgehende Beispiel: die erfundene „Möwenrad Manufaktur“ in Tüftelhafen. Gefühl von −2 bis +2, aus zwölf Interviews.',
    profileLink: 'Der ganze Fall mit allen Zahlen',
    profileAlt: (values: string) => `Gefühlskurve von Mira: ${values}.`,
    stagesTitle: ['Zehn Etappen,', 'eine Karte'],
    stagesText:
      'Jedes Kapitel füllt ein Stück Ihrer eigenen Karte. Sie können überall einsteigen und jederzeit aufhören. Was Sie geschrieben haben, bleibt.',
    stagesYellow: 'Gelb ist, was im Kapitel dazukommt.',
    stagesSum: (hours: string, questions: number) =>
      `Rund ${hours}\u00A0Stunden Lesezeit. ${plural(questions, 'Frage', 'Fragen')} mit Erklärung zu jeder Antwort.`,
    tipsTitle: ['Zwölf Tipps', 'für unterwegs'],
    tipsLink: 'Jeden Tipp mit Beispiel lesen',
    minutesShort: (minutes: number) => `${minutes}\u00A0Min.`,
    guests: {
      title: 'Ohne Konto anfangen',
      text: 'Sie lesen, üben und zeichnen sofort. Legen Sie später ein Konto an, kommt alles mit, was Sie bis dahin getan haben.',
      link: 'Bei Station 1 beginnen',
      href: '/kurs/einfuehrung',
    },
    ownership: {
      title: 'Ihre Karte gehört Ihnen',
      text: 'Sie nehmen sie als PDF, Bild, Tabelle oder Datei mit und teilen sie über einen Link, den Sie jederzeit zurücknehmen können.',
      link: 'Werkstatt ansehen',
      href: '/werkstatt',
    },
  },
  onward: {
    label: 'Weiter',
    pages: {
      kurs: { href: '/kurs', text: 'Zum Kurs' },
      tipps: { href: '/kurs/tipps', text: 'Zwölf Tipps' },
      faq: { href: '/kurs/faq', text: 'Häufige Fragen' },
      glossar: { href: '/kurs/glossar', text: 'Glossar' },
      fall: { href: '/kurs/fall', text: 'Der Fall mit allen Zahlen' },
    },
  },
  profile: [
    { phase: 'Bewusstsein', quote: ['„Das könnte gehen.“'], event: ['Ein fremdes Rad vor der', 'Kita'] },
    { phase: 'Überlegung', quote: ['„Was kostet mich das', 'im Monat?“'], event: ['41 Optionen im', 'Konfigurator'] },
    { phase: 'Entscheidung', quote: ['Die Kinder lachen'], event: ['Probefahrt, nach neun', 'Tagen Warten'] },
    {
      phase: 'Kauf',
      quote: ['„Weiß da überhaupt', 'jemand Bescheid?“'],
      event: ['Sieben Wochen still, vier', 'waren zugesagt'],
    },
    { phase: 'Nachkauf', quote: ['Gutes Rad, unsicherer', 'Service'], event: ['Empfehlung an eine', 'Freundin'] },
  ],
  overview: {
    title: 'Kurs',
    begin: 'Zehn Stationen führen zu Ihrer eigenen Karte.',
    beginText: 'Beginnen Sie vorn oder dort, wo Sie eine Frage haben. Was Sie tun, wird gespeichert, auch ohne Konto.',
    beginSign: (title: string) => `Beginnen: ${title}`,
    minutes: (count: number) => plural(count, 'Minute', 'Minuten'),
    stand: (chapter: number, section: number) => `Sie stehen in Kapitel\u00A0${chapter}, Abschnitt\u00A0${section}.`,
    standChapter: (chapter: number) => `Als Nächstes kommt Kapitel\u00A0${chapter}.`,
    left: (date: string) => `Hier haben Sie am ${date} aufgehört.`,
    resume: (section: string) => `Hier weiter: ${section}`,
    rest: (minutes: number) => `noch etwa ${plural(minutes, 'Minute', 'Minuten')} bis zum Ende des Kapitels`,
    finished: 'Sie sind am Gipfel.',
    finishedText: 'Alle Kapitel, die es gibt, sind abgeschlossen. Ihre Karte können Sie weiter ausbauen.',
    finishedSign: 'Ihre Karte ansehen',
    aside: [
      {
        title: 'Ihre Karte',
        text: 'Jede Übung füllt ein Stück davon. Ein fertiges Beispiel liegt daneben.',
        link: 'Öffnen',
        href: '/werkstatt',
      },
      {
        title: 'Zwölf Tipps',
        text: 'Der ganze Kurs in zwölf Sätzen, jeder mit einem Beispiel.',
        link: 'Lesen',
        href: '/kurs/tipps',
      },
      {
        title: 'Glossar',
        text: 'Jeder Fachbegriff in ein, zwei Sätzen, und womit man ihn verwechselt.',
        link: 'Nachschlagen',
        href: '/kurs/glossar',
      },
    ],
    mapFrame: 'Route, lässt sich seitlich verschieben',
    map: (done: number, here: number | null) =>
      `Die Route: ${plural(done, 'Kapitel ist', 'Kapitel sind')} abgeschlossen${here ? `, Sie stehen in Kapitel\u00A0${here}` : ''}, ${10 - done} liegen vor Ihnen.`,
    onYourMap: 'Auf Ihrer Karte',
    quiz: 'Quiz',
    confidence: (value: string) => `Zuversicht ${value}`,
    continue: 'Weiterlesen',
    completed: (date: string) => `Abgeschlossen am ${date}`,
    section: (section: number, all: number, minutes: number) =>
      `Abschnitt ${section} von ${all}, noch etwa ${plural(minutes, 'Minute', 'Minuten')}`,
    missing: { read: 'Es fehlt Ihre Bestätigung am Ende', quiz: 'Es fehlt das Kapitelquiz' },
    written: 'wird geschrieben',
    ruleTitle: 'Wann ist ein Kapitel abgeschlossen?',
    rule: 'Wenn Sie am Ende bestätigt haben, dass Sie es gelesen haben, und Ihr bestes Quiz mindestens 70\u00A0% erreicht. Öffnen allein zählt nicht. Die Bestätigung lässt sich zurücknehmen.',
  },
  tips: {
    title: 'Zwölf Tipps',
    headline: 'Zwölf Tipps für unterwegs',
    lead: 'Der Kurs in zwölf Sätzen. Jeder hat ein Beispiel und ein Kapitel, das ihn begründet.',
  },
  glossary: {
    title: 'Glossar',
    headline: (count: number) => `${count} Begriffe, ohne Nebel`,
    lead: 'Was ein Wort in diesem Kurs bedeutet, ein Beispiel dazu und womit es gern verwechselt wird.',
    letters: 'Anfangsbuchstaben',
    aliases: (list: string) => `auch: ${list}`,
    example: 'Beispiel:',
    not: 'Nicht verwechseln:',
    related: 'Siehe auch:',
    chapter: (number: number, short: string) => `Kapitel\u00A0${number}: ${short}`,
  },
  quizPage: {
    title: (number: number, short: string) => `Kapitelquiz ${number}: ${short}`,
    noScript:
      'Das Kapitelquiz braucht JavaScript, denn die Antworten werden auf dem Server bewertet. Lesen können Sie auch ohne.',
    nextNote: (minutes: number) => plural(minutes, 'Minute', 'Minuten'),
    overview: 'Zur Übersicht',
    overviewNote: 'alle zehn Stationen',
  },
} as const
