import type { PasswordFault } from '@/lib/domain/account/password'
import { plural } from './plural'

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
  wrongPassword: 'Das ist nicht Ihr Passwort.',
}

export const passwordFaults = {
  'too-short': 'Bitte wählen Sie mindestens 12 Zeichen. Ein kurzer Satz ist leicht zu merken.',
  'too-long': 'Das Passwort darf höchstens 128 Zeichen haben.',
  common: 'Dieses Passwort steht auf Listen bekannter Passwörter. Bitte wählen Sie ein anderes.',
  personal: 'Das Passwort besteht fast nur aus Ihrem Namen oder Ihrer Adresse. Bitte wählen Sie ein anderes.',
} satisfies Record<PasswordFault, string>

/** Words for the ways a session began. */
const sessionMethods = { password: 'mit Passwort', 'email-link': 'mit Link per E-Mail', guest: 'als Gast' } as const

const chapters = (count: number) => plural(count, 'Kapitel', 'Kapitel')

/** Texts of the account pages. */
export const accountTexts = {
  noScript: 'Diese Seite braucht JavaScript. Die Kapitel lesen Sie auch ohne.',
  form: {
    name: 'Name',
    nameHint: 'So, wie er auf der Bescheinigung stehen soll.',
    email: 'E-Mail-Adresse',
    password: 'Passwort',
    newPassword: 'Neues Passwort',
    newPasswordHint: 'Mindestens 12 Zeichen. Ein kurzer Satz ist leicht zu merken und schwer zu raten.',
    show: 'zeigen',
    hide: 'verbergen',
    showLabel: 'Passwort zeigen',
    hideLabel: 'Passwort verbergen',
    capsLock: 'Die Feststelltaste ist an.',
    busy: 'einen Moment',
    faultsTitle: (count: number) =>
      count === 1 ? 'Eine Angabe fehlt noch oder stimmt nicht.' : `${count} Angaben fehlen noch oder stimmen nicht.`,
    offline: 'Der Server ist gerade nicht zu erreichen.',
    offlineHelp: 'Ihre Eingaben stehen noch hier. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
    wait: (seconds: number) =>
      seconds < 100
        ? `Versuchen Sie es in ${plural(seconds, 'Sekunde', 'Sekunden')} wieder.`
        : `Versuchen Sie es in ${plural(Math.ceil(seconds / 60), 'Minute', 'Minuten')} wieder.`,
  },
  signIn: {
    title: 'Anmelden',
    submit: 'Anmelden',
    submitNote: 'und weiter, wo Sie waren',
    forgot: 'Passwort vergessen',
    credentialsHelp: 'Prüfen Sie beides, oder wählen Sie ein neues Passwort.',
    byLink: 'Lieber ohne Passwort? Wir schicken Ihnen einen Link, mit dem Sie sich anmelden.',
    sendLink: 'Link per E-Mail senden',
    linkSentTitle: 'Sehen Sie in Ihr Postfach.',
    linkSent: (email: string) =>
      `Wenn es zu ${email} ein Konto gibt, ist der Link unterwegs. Er gilt 15\u00A0Minuten und nur einmal. Öffnen Sie ihn auf diesem Gerät, dann kommt mit, was Sie hier als Gast getan haben.`,
    back: 'Zurück zum Formular',
    noAccount: 'Noch kein Konto?',
    register: 'Konto anlegen',
    withoutBefore: 'Sie können auch',
    without: 'ohne Konto weiterlesen',
    withoutAfter: '. Ein Konto bewahrt Ihren Stand auf jedem Gerät.',
    already: (name: string) => `Sie sind als ${name} angemeldet.`,
    alreadyOn: 'Weiter',
    alreadyAccount: 'Zum Konto',
    signedOut: 'Sie sind abgemeldet.',
    signedOutHelp: 'In diesem Browser ist nichts von Ihnen geblieben.',
    deleted: 'Ihr Konto ist gelöscht.',
    deletedHelp: 'Auch Ihr Lernstand, Ihre Antworten und Ihre Karten sind gelöscht.',
  },
  comesAlong: {
    title: 'Das kommt mit in Ihr Konto',
    completed: (count: number) => `${chapters(count)} abgeschlossen`,
    begun: (count: number) => `${chapters(count)} begonnen`,
    practised: (count: number) => `${plural(count, 'Frage', 'Fragen')} beantwortet`,
    attempts: (count: number) => plural(count, 'Versuch im Kapitelquiz', 'Versuche im Kapitelquiz'),
    ticked: (count: number) => plural(count, 'Punkt abgehakt', 'Punkte abgehakt'),
    notes: (count: number) => plural(count, 'Notiz', 'Notizen'),
    rule: 'Steht im Konto schon mehr, gilt das Weitere.',
    emptyTitle: 'Was ein Konto bringt',
    empty: [
      'Ihr Stand ist auf jedem Gerät derselbe.',
      'Ihre Karte bleibt, auch wenn Sie den Browser wechseln.',
      'Sie nehmen Ihre Daten mit, wann immer Sie wollen.',
    ],
    emptyRule: 'Was Sie vorher als Gast tun, kommt mit.',
  },
  link: {
    title: 'Mit dem Link anmelden',
    text: (email: string) => `Sie melden sich als ${email} an.`,
    submit: 'Jetzt anmelden',
    submitNote: 'der Link gilt nur einmal',
    why: 'Warum noch ein Klick? Manche Postfächer öffnen Links zur Prüfung von selbst. Ohne diesen Klick wäre Ihr Link dann schon verbraucht.',
    brokenTitle: 'Dieser Link gilt nicht mehr.',
    broken:
      'Er war schon benutzt, ist älter als 15\u00A0Minuten oder unvollständig. Ihr Konto ist davon nicht berührt.',
    again: 'Neuen Link anfordern',
    againNote: 'auf der Seite zum Anmelden',
  },
  register: {
    title: 'Konto anlegen',
    submit: 'Konto anlegen',
    submitNote: 'wir schicken Ihnen eine E-Mail',
    emailHint: 'Dorthin geht die Bestätigung. Sonst schreiben wir Ihnen nur, wenn Sie es veranlassen.',
    haveOne: 'Sie haben schon ein Konto?',
    signIn: 'Anmelden',
    sentTitle: 'Fast fertig: Sehen Sie in Ihr Postfach.',
    sent: (email: string) =>
      `Wir haben an ${email} geschrieben. Öffnen Sie den Link in der E-Mail auf diesem Gerät, dann kommt mit, was Sie hier getan haben. Er gilt 24\u00A0Stunden.`,
    sentHelp: 'Nichts gekommen? Sehen Sie im Spam-Ordner nach, oder prüfen Sie die Adresse.',
    change: 'Angaben ändern',
    on: 'Inzwischen weiterlesen',
  },
  confirm: {
    title: 'Adresse bestätigen',
    text: 'Mit diesem Klick bestätigen Sie Ihre E-Mail-Adresse und sind angemeldet.',
    submit: 'Adresse bestätigen',
    submitNote: 'und weiter zum Kurs',
    brokenTitle: 'Dieser Link gilt nicht mehr.',
    broken:
      'Er war schon benutzt, ist älter als 24\u00A0Stunden oder unvollständig. Haben Sie schon bestätigt, melden Sie sich einfach an. Sonst schicken wir Ihnen beim Anmelden eine neue E-Mail.',
    signIn: 'Anmelden',
    signInNote: 'mit Adresse und Passwort',
    register: 'Noch einmal ein Konto anlegen',
  },
  forgot: {
    title: 'Neues Passwort anfordern',
    text: 'Wir schicken Ihnen einen Link. Damit wählen Sie ein neues Passwort; das alte brauchen Sie nicht.',
    submit: 'Link senden',
    submitNote: 'er gilt 30 Minuten',
    sentTitle: 'Sehen Sie in Ihr Postfach.',
    sent: (email: string) =>
      `Wenn es zu ${email} ein Konto gibt, ist der Link unterwegs. Er gilt 30\u00A0Minuten und nur einmal.`,
    again: 'Andere Adresse eingeben',
    back: 'Zurück zum Anmelden',
  },
  reset: {
    title: 'Neues Passwort wählen',
    text: 'Danach sind Sie hier angemeldet; alle anderen Anmeldungen enden.',
    submit: 'Passwort speichern',
    submitNote: 'und weiter zum Kurs',
    brokenTitle: 'Dieser Link gilt nicht mehr.',
    broken:
      'Er war schon benutzt, ist älter als 30\u00A0Minuten oder unvollständig. Ihr bisheriges Passwort gilt weiter.',
    again: 'Neuen Link anfordern',
    againNote: 'er gilt 30 Minuten',
  },
  konto: {
    title: 'Ihr Konto',
    loading: 'Ihr Konto wird geladen.',
    guestTitle: 'Hier steht Ihr Konto, sobald Sie eines haben.',
    guest: 'Bis dahin bleibt Ihr Stand in diesem Browser. Mit einem Konto finden Sie ihn auf jedem Gerät wieder.',
    guestSignIn: 'Anmelden',
    guestSignInNote: 'danach sind Sie wieder hier',
    guestRegister: 'Konto anlegen',
    person: 'Angaben zur Person',
    emailNote: 'Mit dieser Adresse melden Sie sich an.',
    saveName: 'Namen speichern',
    nameSaved: 'Der Name ist gespeichert.',
    password: 'Passwort',
    passwordText:
      'Ein neues Passwort wählen Sie über einen Link, den wir Ihnen schicken. So kann es niemand ändern, der nur kurz an Ihrem Gerät sitzt.',
    passwordLink: 'Neues Passwort anfordern',
    sessions: 'Wo Sie angemeldet sind',
    sessionsText: 'Erkennen Sie etwas nicht wieder, beenden Sie es und wählen Sie ein neues Passwort.',
    sessionsFailed: 'Die Liste ließ sich nicht laden.',
    retry: 'Noch einmal laden',
    thisOne: 'diese Sitzung',
    method: sessionMethods,
    since: (day: string, method: keyof typeof sessionMethods) => `seit ${day}, ${sessionMethods[method]}`,
    lastSeen: (instant: string) => `zuletzt ${instant}`,
    end: 'Beenden',
    endLabel: (device: string) => `Sitzung beenden: ${device}`,
    ended: (device: string) => `Die Sitzung „${device}“ ist beendet.`,
    endOthers: 'Alle anderen beenden',
    othersEnded: (count: number) =>
      count === 1 ? 'Eine andere Sitzung ist beendet.' : `${count} andere Sitzungen sind beendet.`,
    signOutTitle: 'Abmelden',
    signOut: 'Abmelden',
    stays: 'Was bleibt, wenn Sie sich abmelden',
    staysList: [
      'Alles in Ihrem Konto: Fortschritt, Antworten, Notizen und Karten.',
      'Auf Ihren anderen Geräten bleiben Sie angemeldet.',
    ],
    goes: 'Was aus diesem Browser verschwindet',
    goesList: ['Die Kopie Ihres Standes. Wer danach hier lernt, beginnt leer.'],
    unsavedTitle: (count: number) =>
      count === 1 ? 'Eine Angabe ist noch nicht gespeichert.' : `${count} Angaben sind noch nicht gespeichert.`,
    unsaved: 'Der Server hat sie noch nicht bestätigt. Wenn Sie sich jetzt abmelden, gehen sie verloren.',
    signOutAnyway: 'Abmelden und verwerfen',
    stay: 'Angemeldet bleiben',
    export: 'Ihre Daten mitnehmen',
    exportText:
      'Eine JSON-Datei mit allem, was wir zu Ihnen gespeichert haben: Angaben zur Person, Sitzungen, Lernstand, Antworten, Karten.',
    exportLink: 'Daten herunterladen',
    delete: 'Konto löschen',
    deleteText:
      'Gelöscht werden Ihre Angaben, Ihr Lernstand, Ihre Antworten und Notizen, Ihre Karten samt Fassungen und Freigaben und alle Sitzungen. Das lässt sich nicht zurückholen.',
    deleteHint: 'Wollen Sie etwas behalten, laden Sie zuerst Ihre Daten herunter.',
    deleteOpen: 'Konto löschen …',
    deleteQuestion: 'Ihr Konto endgültig löschen?',
    deleteConfirm: 'Endgültig löschen',
    keep: 'Behalten',
  },
} as const
