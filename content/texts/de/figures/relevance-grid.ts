import { german, signed } from '../figures'

/** A touchpoint as the result names it. */
export type Named = { name: string; relevance: number; satisfaction: number; priority: number }

const RELEVANCE = ['sehr wenig', 'wenig', 'einiges', 'viel', 'sehr viel']
const SATISFACTION = [
  'sehr unzufrieden',
  'unzufrieden',
  'weder zufrieden noch unzufrieden',
  'zufrieden',
  'sehr zufrieden',
]
const LIST = new Intl.ListFormat('de')
/** More equals than this are counted, not named. */
const MOST_NAMED = 3

export const relevanceGridTexts = {
  label: 'Acht Touchpoints nach Relevanz und Zufriedenheit',
  /** Beside the points; the full names come from the map of the case. */
  short: {
    'bewusstsein-touchpoint-1': 'Rad der Nachbarin',
    'bewusstsein-touchpoint-2': 'Kurzvideo',
    'ueberlegung-touchpoint-3': 'Konfigurator',
    'entscheidung-touchpoint-1': 'Terminbuchung',
    'entscheidung-touchpoint-2': 'Probefahrt',
    'kauf-touchpoint-1': 'Leasingformular',
    'kauf-touchpoint-4': 'Stille Wochen',
    'nachkauf-touchpoint-2': 'Erste Inspektion',
  },
  fields: ['wichtig und schlecht', 'wichtig und gut', 'unwichtig, schlecht', 'unwichtig, gut'],
  choose: 'Welchen Touchpoint schätzen Sie neu?',
  option: (number: number, name: string) => `${number}\u00A0\u00A0${name}`,
  relevance: 'Relevanz',
  relevanceValue: (value: number) => `${german(value)}, entscheidet ${RELEVANCE[value - 1]}`,
  satisfaction: 'Zufriedenheit',
  satisfactionValue: (value: number) => `${signed(value)}, ${value === 0 ? 'weder noch' : SATISFACTION[value + 2]}`,
  hint: 'Ziehen Sie einen Punkt, oder wählen Sie den Touchpoint und stellen Sie die Regler.',
  table: {
    touchpoint: 'Touchpoint',
    relevance: 'Rele\u00ADvanz',
    satisfaction: 'Zufrie\u00ADdenheit',
    priority: 'Vorrang',
  },
  note: 'Vorrang = Relevanz × (2 − Zufriedenheit). Alle Werte sind Schätzungen des Teams, Belegstufe „Annahme“.',
  result: (first: readonly Named[], second: readonly Named[]): string => {
    const [one] = first
    if (!one) return '**Keiner drängt sich auf:** Überall steht die Zufriedenheit auf +2.'
    if (first.length > 1) return tied(first, one.priority)
    return `Zuerst ansehen: **„${one.name}“**. Dort entscheidet sich ${RELEVANCE[one.relevance - 1]}, und Mira ist ${SATISFACTION[one.satisfaction + 2]}: ${product(one)} = ${german(one.priority)}.${next(second)}`
  },
} as const

/** The factors of a priority: `5 × 4`. */
function product({ relevance, satisfaction }: Named): string {
  return `${german(relevance)}\u00A0×\u00A0${german(2 - satisfaction)}`
}

function tied(all: readonly Named[], priority: number): string {
  const advice = 'Die Rechnung trennt sie nicht. Suchen Sie den Beleg, der es tut.'
  if (all.length > MOST_NAMED) return `**${german(all.length)} liegen gleichauf** (je ${german(priority)}). ${advice}`
  const names = LIST.format(all.map(one => `**„${one.name}“** (${product(one)})`))
  return `Gleichauf vorn, je ${german(priority)}: ${names}. ${advice}`
}

function next(all: readonly Named[]): string {
  const [one] = all
  if (!one) return ''
  if (all.length > MOST_NAMED) return ` Danach liegen ${german(all.length)} gleichauf (je ${german(one.priority)}).`
  const names = LIST.format(all.map(({ name }) => `„${name}“`))
  return all.length === 1
    ? ` Danach: ${names} (${product(one)} = ${german(one.priority)}).`
    : ` Danach gleichauf: ${names} (je ${german(one.priority)}).`
}
