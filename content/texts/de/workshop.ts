/** Words of the Werkstatt: the list of maps and the editor. */
export const workshop = {
  copyOf: (title: string) => (title ? `${title} (Kopie)` : 'Kopie'),
}
