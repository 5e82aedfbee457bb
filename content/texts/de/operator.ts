/** The operator's pages. Everything in them is either true of the software or plainly marked as open. */
export const operatorTexts = {
  open: 'Diese Angaben ergänzt, wer den Kurs betreibt.',
  imprint: {
    title: 'Impressum',
    headline: 'Wer diesen Kurs betreibt',
    text: [
      'Hier stehen Name, Anschrift, Vertretung und Kontakt des Betreibers. Für diese Installation sind sie noch nicht hinterlegt.',
      'Solange das so ist, ist der Kurs für den öffentlichen Betrieb nicht fertig eingerichtet. Wer ihn Ihnen zugänglich gemacht hat, gibt Auskunft.',
    ],
  },
  privacy: {
    title: 'Datenschutz',
    headline: 'Was dieser Kurs über Sie speichert',
    intro:
      'Sie können alle Kapitel lesen, ohne dass etwas über Sie gespeichert wird. Erst wenn Sie etwas tun, das bleiben soll, legt der Server einen Gastzugang an.',
    sections: [
      {
        title: 'Was gespeichert wird',
        points: [
          'Was Sie abhaken, notieren, als gelesen bestätigen und wie sicher Sie sich fühlen, jeweils mit Zeitpunkt.',
          'Ihre Antworten in Fragen und Quiz und das Ergebnis.',
          'Die Karten, die Sie in der Werkstatt zeichnen.',
          'Wenn Sie ein Konto anlegen: Name, E-Mail-Adresse und das Passwort als Prüfwert, aus dem es sich nicht zurückrechnen lässt.',
        ],
      },
      {
        title: 'Cookies und Speicher im Browser',
        points: [
          'Ein Cookie hält Ihre Sitzung. Es wird gesetzt, sobald etwas zu speichern ist, und enthält eine Zufallszahl.',
          'Im Speicher Ihres Browsers liegen Ihr Lernstand als Kopie, noch nicht gesendete Eingaben und Ihre Wahl zwischen hell und dunkel.',
          'Es gibt keine Werbung, keine Auswertung durch Dritte und keine Anfrage an fremde Server.',
        ],
      },
      {
        title: 'Wer was sieht',
        points: [
          'Als Gast und mit eigenem Konto sehen nur Sie Ihren Stand.',
          'Hat ein Unternehmen Ihnen den Kurs zugewiesen, gilt dessen Sichtbarkeitsprofil. Es wird Ihnen vor dem Beginn gezeigt.',
          'Verweildauer, letzte Anmeldung und Ranglisten zeigt der Kurs niemandem.',
        ],
      },
    ],
    operator:
      'Verantwortlicher, Rechtsgrundlagen, Aufbewahrung und Beschwerdestelle: Diese Angaben ergänzt, wer den Kurs betreibt.',
  },
  accessibility: {
    title: 'Barrierefreiheit',
    headline: 'Was für alle gehen soll',
    intro:
      'Unser Maßstab sind die Web Content Accessibility Guidelines 2.2, Stufe AA. Eine Prüfung durch Dritte hat noch nicht stattgefunden; was folgt, haben wir selbst geprüft.',
    sections: [
      {
        title: 'So ist der Kurs gebaut',
        points: [
          'Alle Seiten lassen sich mit der Tastatur bedienen; der Fokus ist auf jedem Grund zu sehen.',
          'Farbe trägt nie allein eine Bedeutung: Immer steht ein Wort oder ein Zeichen dabei.',
          'Abbildungen haben eine Beschreibung mit ihren Zahlen. Breite Zeichnungen und Tabellen lassen sich in ihrem Rahmen verschieben.',
          'Die Lektionen sind auch ohne JavaScript, bei 320 Pixeln Breite und auf Papier vollständig lesbar.',
          'Bewegung unterbleibt, wenn Ihr System das wünscht.',
        ],
      },
      {
        title: 'Was noch nicht geht',
        points: ['Quiz und Werkstatt brauchen JavaScript.', 'Leichte Sprache und Gebärdensprache gibt es nicht.'],
      },
    ],
    operator:
      'Kontakt für Hinweise und die zuständige Durchsetzungsstelle: Diese Angaben ergänzt, wer den Kurs betreibt.',
  },
} as const
