import type { PasswordFault } from '@/lib/domain/account/password'

/** What stands beside a field that has to be put right. */
export const accountFaults = {
  email: 'Bitte geben Sie eine E-Mail-Adresse wie name@firma.de ein.',
  nameMissing: 'Bitte geben Sie Ihren Namen ein; er steht später auf der Bescheinigung.',
  nameTooLong: 'Der Name darf höchstens 120 Zeichen haben.',
  nameSigns: 'Der Name enthält Zeichen, die in keinem Namen vorkommen.',
  passwordMissing: 'Bitte geben Sie ein Passwort ein.',
  link: 'Dieser Link ist unvollständig. Öffnen Sie ihn bitte noch einmal aus der E-Mail.',
  linkUsed: 'Dieser Link gilt nicht mehr. Fordern Sie bitte einen neuen an.',
  credentials: 'E-Mail-Adresse und Passwort passen nicht zusammen.',
  unconfirmed: 'Bitte bestätigen Sie zuerst Ihre Adresse. Wir haben Ihnen die E-Mail dazu noch einmal geschickt.',
}

export const passwordFaults = {
  'too-short': 'Bitte wählen Sie mindestens 12 Zeichen. Ein kurzer Satz ist leicht zu merken.',
  'too-long': 'Das Passwort darf höchstens 128 Zeichen haben.',
  common: 'Dieses Passwort steht auf Listen bekannter Passwörter. Bitte wählen Sie ein anderes.',
  personal: 'Das Passwort besteht fast nur aus Ihrem Namen oder Ihrer Adresse. Bitte wählen Sie ein anderes.',
} satisfies Record<PasswordFault, string>
