const WORDS_BEFORE_NUMBERS =
  'Abbildung|Abs\\.|Art\\.|Frage|Kapitel|Nr\\.|Phase|Punkt|Schritt|Seite|Station|Stufe|Tag|Teil|Variante|Woche|§'
const MONTHS = 'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember'

const RULES: readonly [RegExp, string][] = [
  // 46 Leute, 8 %, 30 €
  [/(\d) (?=[A-ZÄÖÜ%€])/g, '$1\u00A0'],
  [new RegExp(`\\b(${WORDS_BEFORE_NUMBERS}) (?=\\d)`, 'g'), '$1\u00A0'],
  [/§ (?=\d)/g, '§\u00A0'],
  [new RegExp(`(\\d\\.) (?=(?:${MONTHS})\\b)`, 'g'), '$1\u00A0'],
  [/\b(z|u|d|i)\. (?=[A-Za-z]\.)/g, '$1.\u00A0'],
]

/** Short brackets hold together; longer ones may break. */
const BRACKET = /\([^()\n]{1,16}\)/g

/** German text whose numbers, units and short brackets are not torn apart at the end of a line. */
export function keepTogether(text: string): string {
  const kept = RULES.reduce((sum, [pattern, replacement]) => sum.replace(pattern, replacement), text)
  return kept.replace(BRACKET, bracket => (/\d/.test(bracket) ? bracket.replaceAll(' ', '\u00A0') : bracket))
}
