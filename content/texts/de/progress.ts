/** Why a fact could not be stored. */
export const refusals = {
  malformed: 'Der Eintrag ist unvollständig.',
  future: 'Der Eintrag liegt in der Zukunft. Stellen Sie die Uhr Ihres Geräts und versuchen Sie es noch einmal.',
}
