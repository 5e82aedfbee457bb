import type { ProblemCode } from '@/lib/domain/problem'

/** What a person reads when a request was refused, and what to do about it. */
export const problems = {
  'not-found': 'Das gibt es hier nicht (mehr), oder es gehört jemand anderem.',
  'sign-in-needed': 'Dafür brauchen Sie ein Konto. Melden Sie sich an; was Sie als Gast getan haben, bleibt erhalten.',
  'foreign-origin': 'Die Anfrage kam von einer fremden Seite und wurde nicht ausgeführt.',
  invalid: 'Diese Eingabe verstehen wir nicht. Bitte prüfen Sie sie.',
  'too-large': 'Das ist zu groß. Bitte teilen Sie die Eingabe auf.',
  'too-many': 'Das waren viele Versuche in kurzer Zeit. Bitte warten Sie etwas.',
  stale: 'An anderer Stelle wurde inzwischen weitergearbeitet. Ihre Eingabe steht noch hier.',
  'already-submitted': 'Dieser Versuch ist schon abgegeben.',
  busy: 'Gerade ist viel los. Ihre Eingabe ist noch da; wir versuchen es gleich noch einmal.',
} satisfies Record<ProblemCode, string>

/** For errors that are ours. */
export const unexpected =
  'Bei uns ist etwas schiefgegangen. Ihre Eingabe ist noch da; bitte versuchen Sie es noch einmal.'
