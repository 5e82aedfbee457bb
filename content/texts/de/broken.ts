/** Texts for a fault of ours. A file of its own: every page carries it. */
export const brokenTexts = {
  title: 'Hier ist der Weg unterbrochen.',
  text: 'Bei uns ist etwas schiefgegangen. Was Sie gespeichert haben, ist davon nicht berührt.',
  retry: 'Noch einmal versuchen',
  retryNote: 'dieselbe Seite',
  home: 'Zur Startseite',
} as const
