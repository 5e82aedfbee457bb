/** Words at the place of an exercise before its code has come; small, because every lesson carries them. */
export const exercisePlaceTexts = {
  loading: 'Ihre Karte wird geholt.',
  failed: 'Die Übung ließ sich nicht laden. Prüfen Sie die Verbindung.',
  retry: 'Noch einmal versuchen',
}
