import 'server-only'
import type { z } from 'zod'

type Issue = z.core.$ZodIssue

const NOUN: Record<string, string> = {
  string: 'ein Text',
  number: 'eine Zahl',
  int: 'eine ganze Zahl',
  boolean: 'true oder false',
  array: 'eine Liste',
  object: 'eine Gruppe von Feldern',
}

/** What the rules of the quiz domain say, which knows no German. */
const RULES: Record<string, string> = {
  'exactly one option is correct': 'Genau eine Antwort muss richtig sein (correct: true).',
  'at least one option is correct': 'Mindestens eine Antwort muss richtig sein (correct: true).',
  'at least one option is wrong': 'Mindestens eine Antwort muss falsch sein.',
  'exactly one option is the best': 'Genau eine Antwort muss die beste sein (quality: best).',
  'at least one option is poor': 'Mindestens eine Antwort muss schlecht sein (quality: poor).',
  'option ids must differ': 'Zwei Antworten tragen dieselbe Kennung.',
  'item ids must differ': 'Zwei Einträge tragen dieselbe Kennung.',
  'a situation has at least 30 words': 'Die Situation braucht mindestens 30 Wörter.',
}

/** One German sentence for what zod found at a field; `value` is what stands there. */
export function issueSentence(issue: Issue, value: unknown): string {
  const field = fieldName(issue.path)
  if (issue.code === 'unrecognized_keys') {
    // `{ text: Erst dies, dann das }`: what follows the comma became a field.
    const hint = issue.keys.some(key => key.includes(' '))
      ? ' Ein Text mit Komma braucht in { … } Anführungszeichen.'
      : ''
    return `Das Feld „${issue.keys.join('“, „')}“ gibt es hier nicht.${hint}`
  }
  if (issue.code === 'custom') return RULES[issue.message] ?? issue.message
  if (value === undefined) return `${field} fehlt.`
  switch (issue.code) {
    case 'invalid_type':
      return `${field} muss ${NOUN[issue.expected] ?? issue.expected} sein.`
    case 'invalid_value':
      return `${field} muss einer dieser Werte sein: ${issue.values.join(', ')}.`
    case 'invalid_format':
      return `${field} hat die falsche Form: „${String(value)}“.`
    case 'too_small':
      return `${field} ist zu klein: mindestens ${issue.minimum}${unit(issue.origin, issue.minimum)}.`
    case 'too_big':
      return `${field} ist zu groß: höchstens ${issue.maximum}${unit(issue.origin, issue.maximum)}.`
    default:
      return `${field} passt nicht: ${issue.message}`
  }
}

function fieldName(path: readonly PropertyKey[]): string {
  const name = path.filter(part => typeof part === 'string').at(-1)
  return name ? `Das Feld „${name}“` : 'Der Eintrag'
}

function unit(origin: string, count: number | bigint): string {
  if (origin === 'array') return count === 1 ? ' Eintrag' : ' Einträge'
  return origin === 'string' ? ' Zeichen' : ''
}
