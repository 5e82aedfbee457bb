import type { ConsentEnd, ConsentStep } from '@/lib/domain/figures/consent'

type StepText = { question: string; options: Readonly<Record<string, string>>; proof?: string }

const YES_NO = { yes: 'ja', no: 'nein' }

export const consentTexts = {
  label: 'Weg zur Erlaubnis, Frage für Frage',
  steps: {
    purpose: {
      question: 'Wozu dient die Nachricht oder der Zugriff?',
      options: {
        advertising: 'Werbung',
        contract: 'Auskunft zu einer Bestellung',
        device: 'Speichern oder Auslesen auf dem Gerät',
      },
    },
    channel: { question: 'Auf welchem Weg?', options: { email: 'per E-Mail', phone: 'per Anruf' } },
    bought: {
      question: 'Stammt die Adresse aus einem Verkauf an diese Person?',
      options: { yes: 'ja', no: 'nein, nichts gekauft' },
      proof: 'dass die Adresse beim Verkauf erhoben wurde',
    },
    objected: {
      question: 'Hat die Person der Werbung widersprochen?',
      options: { no: 'nein', yes: 'ja' },
      proof: 'dass kein Widerspruch vorliegt',
    },
    similar: {
      question: 'Wirbt die Mail für eigene, ähnliche Waren oder Dienstleistungen?',
      options: YES_NO,
      proof: 'dass es um eigene, ähnliche Angebote geht',
    },
    notice: {
      question: 'Steht der Hinweis auf den Widerspruch bei der Erhebung und in jeder Mail?',
      options: YES_NO,
      proof: 'dass der Hinweis bei der Erhebung und in jeder Mail steht',
    },
    consent: {
      question: 'Gibt es eine ausdrückliche Einwilligung, vorher erteilt und nicht widerrufen?',
      options: YES_NO,
      proof: 'wer wann worin eingewilligt hat',
    },
    called: { question: 'Wen rufen Sie an?', options: { consumer: 'Verbraucher', business: 'ein Unternehmen' } },
    presumed: {
      question: 'Ist die Einwilligung ausdrücklich erteilt oder aus dem Anlass zu vermuten?',
      options: YES_NO,
      proof: 'woraus sich das Interesse an diesem Anruf ergibt',
    },
    necessary: {
      question: 'Ist der Zugriff für den gewünschten Dienst unbedingt erforderlich?',
      options: YES_NO,
      proof: 'warum der Dienst ohne den Zugriff nicht geht',
    },
  } satisfies Record<ConsentStep, StepText> as Record<ConsentStep, StepText>,
  open: 'Der Weg ist frei.',
  closed: 'Der Weg ist versperrt.',
  ends: {
    'by-consent': 'Mit dieser Einwilligung ist E-Mail-Werbung erlaubt (§\u00A07 UWG).',
    'by-phone-consent':
      'Mit dieser Einwilligung ist der Werbeanruf erlaubt (§\u00A07 UWG). Eine Bestätigungsmail beweist sie nicht: Sie zeigt nur, wem das Postfach gehört.',
    'existing-customer':
      'Alle vier Bedingungen der Ausnahme für Bestandskunden sind erfüllt (§\u00A07 Abs.\u00A03 UWG).',
    presumed: 'Bei Unternehmen genügt für den Werbeanruf zumindest die mutmaßliche Einwilligung (§\u00A07 UWG).',
    contract:
      'Was zur Erfüllung des Vertrags nötig ist, darf gesendet werden (Art.\u00A06 DSGVO), solange nichts Werbliches darin steht.',
    necessary: 'Unbedingt Erforderliches braucht auf dem Gerät keine Einwilligung (§\u00A025 TDDDG).',
    'device-consent':
      'Mit Einwilligung darf gespeichert und ausgelesen werden (§\u00A025 TDDDG). Für die Daten danach gilt zusätzlich die DSGVO.',
    closed:
      'E-Mail-Werbung braucht eine Einwilligung oder alle vier Bedingungen der Ausnahme (§\u00A07 UWG). Hier fehlt beides.',
    'closed-objection':
      'Nach einem Widerspruch gibt es keine Werbung mehr, auch nicht an Kunden (Art.\u00A021 DSGVO, §\u00A07 UWG).',
    'closed-phone': 'Ein Werbeanruf ohne diese Einwilligung ist nicht erlaubt, auch nicht bei Kunden (§\u00A07 UWG).',
    'closed-device': 'Ohne Einwilligung darf hier nichts gespeichert oder ausgelesen werden (§\u00A025 TDDDG).',
  } satisfies Record<ConsentEnd, string>,
  asked: (count: number) =>
    count === 1 ? 'Beantworten Sie die erste Frage.' : 'Der Weg geht weiter: Beantworten Sie die nächste Frage.',
  proofs: 'Belegen können müssen Sie:',
  note: 'Eine erste Einschätzung, Stand 21.\u00A0November 2026. Keine Rechtsberatung.',
  /** For paper and for browsers without scripts, where no way can be walked. */
  summaryTitle: 'Die Abzweigungen in Kürze',
  summary: [
    'Auskunft zu einer Bestellung: erlaubt, solange nichts Werbliches darin steht.',
    'Werbung per E-Mail: mit ausdrücklicher, nicht widerrufener Einwilligung.',
    'Oder als Bestandskunde: Adresse aus einem Verkauf, kein Widerspruch, eigene ähnliche Angebote, Hinweis bei der Erhebung und in jeder Mail. Alle vier müssen zutreffen.',
    'Werbeanruf: bei Verbrauchern mit ausdrücklicher, bei Unternehmen mit zumindest mutmaßlicher Einwilligung.',
    'Speichern oder Auslesen auf dem Gerät: mit Einwilligung oder wenn unbedingt erforderlich.',
  ],
} as const
