/** Texts of a window whose code could not be fetched. */
export const lateTexts = {
  title: 'Dieses Fenster ließ sich nicht holen.',
  text: 'Prüfen Sie die Verbindung. Was Sie getan haben, ist davon nicht berührt, Sie können weiterarbeiten.',
  loading: 'Das Fenster wird geholt …',
  retry: 'Noch einmal versuchen',
  close: 'Schließen',
} as const
