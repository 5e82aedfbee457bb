import type { SearchKind } from '../../../lib/domain/search/record'
import { plural } from './plural'

/** Texts of the search's dialog. */
export const searchTexts = {
  title: 'Im Kurs suchen',
  field: 'Begriff oder Frage',
  close: 'Schließen',
  results: 'Treffer',
  loading: 'Die Suche wird geladen.',
  retry: 'Noch einmal versuchen',
  start: 'Gesucht wird in Lektionen, Antworten, Glossar und Tipps. Endungen und Tippfehler sind kein Hindernis.',
  recent: 'Zuletzt gesucht',
  forget: 'Verlauf löschen',
  count: (count: number) => plural(count, 'Treffer', 'Treffer'),
  more: (count: number) => `${count} weitere; ein zweites Wort grenzt ein`,
  none: (query: string) => `Nichts gefunden für „${query}“.`,
  noneHelp:
    'Versuchen Sie ein einzelnes Wort oder ein anderes dafür. Alle Begriffe stehen im Glossar, alle Antworten bei den Fragen.',
  glossary: 'Zum Glossar',
  faq: 'Zu den Fragen',
  keys: 'Pfeiltasten wählen, Eingabe öffnet, Esc schließt.',
  slash: 'Taste „/“ öffnet die Suche',
  kinds: { lesson: 'Lektionen', faq: 'Fragen und Antworten', glossary: 'Glossar', tip: 'Tipps' } satisfies Record<
    SearchKind,
    string
  >,
} as const
