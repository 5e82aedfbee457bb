/** Texts of the head's living parts: who is here, how saving stands, light or dark. Every page carries them. */
export const cornerTexts = {
  signIn: 'Anmelden',
  account: 'Ihr Konto',
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
} as const
