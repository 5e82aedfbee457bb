/** Texts of the button that opens the search. Every page carries them. */
export const searchButtonTexts = {
  open: 'Suchen',
  failed: 'Die Suche ließ sich nicht laden. Prüfen Sie Ihre Verbindung.',
} as const
