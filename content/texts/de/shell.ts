/** Texts around every page: head, foot, menu, saving state, missing pages. */
export const shellTexts = {
  brand: 'Reisekarte',
  claim: 'Customer Journey Mapping lernen, an der eigenen Karte.',
  description:
    'Ein Kurs über Customer Journey Mapping in zehn Kapiteln: lesen, üben, prüfen, und nebenbei die Karte der eigenen Kundenreise zeichnen.',
  skip: 'Zum Inhalt',
  mainNav: 'Hauptnavigation',
  footNav: 'Weitere Seiten',
  nav: { kurs: 'Kurs', werkstatt: 'Werkstatt' },
  foot: {
    tipps: 'Zwölf Tipps',
    glossar: 'Glossar',
    faq: 'Häufige Fragen',
    fall: 'Der Fall',
    barrierefreiheit: 'Barrierefreiheit',
    datenschutz: 'Datenschutz',
    impressum: 'Impressum',
  },
  menu: 'Menü',
  closeMenu: 'Menü schließen',
  signIn: 'Anmelden',
  account: 'Ihr Konto',
  guest: 'Gast',
  theme: { label: 'Darstellung', light: 'Hell', dark: 'Dunkel', system: 'Wie System' },
  save: {
    saved: 'gespeichert',
    saving: 'wird gespeichert',
    failed: 'nicht gespeichert',
    offline:
      'Sie sind offline. Was Sie tun, bleibt auf diesem Gerät und wird gesendet, sobald die Verbindung wieder da ist.',
    retrying: 'Der Server antwortet nicht. Was Sie getan haben, bleibt auf diesem Gerät; wir versuchen es weiter.',
    retry: 'Jetzt senden',
    refusedTitle: (count: number) =>
      count === 1 ? 'Eine Angabe wurde nicht angenommen' : `${count} Angaben wurden nicht angenommen`,
    dismiss: 'Verstanden',
  },
  missing: {
    title: 'Hier endet das Blatt.',
    text: 'Diese Seite gibt es nicht, oder sie ist umgezogen. Was Sie gespeichert haben, ist davon nicht berührt.',
    back: 'Zurück zum Kurs',
    backNote: 'zehn Kapitel, eine Karte',
    home: 'Startseite',
    glossary: 'Glossar',
    tips: 'Zwölf Tipps',
  },
  broken: {
    title: 'Hier ist der Weg unterbrochen.',
    text: 'Bei uns ist etwas schiefgegangen. Was Sie gespeichert haben, ist davon nicht berührt.',
    retry: 'Noch einmal versuchen',
    retryNote: 'dieselbe Seite',
  },
} as const
