/** Every mail that the platform sends: plain text, short, says what to do and what happens if one does nothing. */
const signature = '\n\nReisekarte – Customer Journey Mapping lernen, an der eigenen Karte\n'

type Mail = { subject: string; body: string }

export const mails = {
  confirm: (name: string, link: string): Mail => ({
    subject: 'Bitte bestätigen Sie Ihre E-Mail-Adresse',
    body: `Guten Tag ${name},\n\nmit diesem Link bestätigen Sie Ihre Adresse und melden sich an. Was Sie als Gast getan haben, kommt mit:\n\n${link}\n\nDer Link gilt 24 Stunden. Wenn Sie sich nicht angemeldet haben, brauchen Sie nichts zu tun.${signature}`,
  }),
  alreadyMember: (name: string, signIn: string, reset: string): Mail => ({
    subject: 'Sie haben schon ein Konto',
    body: `Guten Tag ${name},\n\njemand – vermutlich Sie – wollte mit dieser Adresse ein Konto anlegen. Es gibt schon eines.\n\nAnmelden: ${signIn}\nPasswort vergessen: ${reset}\n\nWenn Sie das nicht waren, brauchen Sie nichts zu tun.${signature}`,
  }),
  signIn: (link: string): Mail => ({
    subject: 'Ihr Link zum Anmelden',
    body: `Guten Tag,\n\nmit diesem Link melden Sie sich an:\n\n${link}\n\nEr gilt 15 Minuten und nur einmal. Wenn Sie ihn nicht angefordert haben, brauchen Sie nichts zu tun.${signature}`,
  }),
  reset: (name: string, link: string): Mail => ({
    subject: 'Neues Passwort wählen',
    body: `Guten Tag ${name},\n\nhier wählen Sie ein neues Passwort:\n\n${link}\n\nDer Link gilt 30 Minuten und nur einmal. Wenn Sie ihn nicht angefordert haben, bleibt alles, wie es ist.${signature}`,
  }),
  passwordChanged: (name: string, reset: string): Mail => ({
    subject: 'Ihr Passwort wurde geändert',
    body: `Guten Tag ${name},\n\nIhr Passwort wurde eben geändert; alle anderen Anmeldungen wurden beendet.\n\nWenn Sie das nicht waren, wählen Sie sofort ein neues: ${reset}${signature}`,
  }),
}
