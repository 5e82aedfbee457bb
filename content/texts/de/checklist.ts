/** Texts of the checklist at the end of a lesson. */
export const checklistTexts = {
  title: 'Checkliste',
  count: (ticked: number, all: number) => `${ticked} von ${all}`,
  more: 'Warum?',
  note: 'Ihre Notiz',
  noteHint: 'Nur für Sie, zum Beispiel: wo Sie das in Ihrem Unternehmen finden.',
  print: 'Checkliste drucken',
  withOwn: 'mit Ihren Häkchen und Notizen',
  printBlank: 'Leer drucken',
  paper: {
    from: (chapter: string) => `Reisekarte, ${chapter}`,
    name: 'Name:',
    date: 'Datum:',
    done: 'Erledigt:',
    ticked: 'erledigt',
    open: 'offen',
  },
} as const
