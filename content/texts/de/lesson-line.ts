/** Texts of the margin line. They stand apart because every lesson carries them as script. */
export const lineTexts = {
  toc: {
    label: 'Inhalt des Kapitels',
    title: 'In diesem Kapitel',
    question: (index: number) => `Frage ${index}`,
    checklist: 'Checkliste',
    exercise: (title: string) => `Übung: ${title}`,
    faq: 'Fragen zum Behalten',
    quiz: 'Kapitelquiz',
    current: (index: number, count: number, text: string) => `Abschnitt ${index} von ${count}: ${text}`,
    begin: (count: number) => `${count} Abschnitte`,
  },
  resume: { label: 'Hier weiter', dismiss: 'Hinweis schließen' },
} as const
