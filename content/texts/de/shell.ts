/** Texts around every page: head, foot, menu, missing pages. */
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
  missing: {
    title: 'Hier endet das Blatt.',
    text: 'Diese Seite gibt es nicht, oder sie ist umgezogen. Was Sie gespeichert haben, ist davon nicht berührt.',
    back: 'Zurück zum Kurs',
    backNote: 'zehn Kapitel, eine Karte',
    home: 'Startseite',
    glossary: 'Glossar',
    tips: 'Zwölf Tipps',
  },
} as const
