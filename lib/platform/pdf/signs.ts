/** How a sign that the face lacks is drawn, in thousandths of the type size: its path from the base line, and its advance. */
export type Sign = { d: string; advance: number }

/** The common ones among them. Strokes without filling. */
const KNOWN: Readonly<Record<string, Sign>> = {
  '→': { d: 'M60-300H760M520-520L760-300L520-80', advance: 820 },
  '←': { d: 'M760-300H60M300-520L60-300L300-80', advance: 820 },
  '↔': { d: 'M60-300H840M620-500L840-300L620-100M280-500L60-300L280-100', advance: 900 },
  '⇒': { d: 'M60-380H660M60-220H660M520-560L780-300L520-40', advance: 840 },
  '≤': { d: 'M500-600L90-380L500-160M90-20H500', advance: 567 },
  '≥': { d: 'M70-600L480-380L70-160M70-20H480', advance: 567 },
  '≠': { d: 'M70-400H500M70-200H500M400-560L170-40', advance: 567 },
  '≈': { d: 'M70-380Q180-500 285-390T500-400M70-180Q180-300 285-190T500-200', advance: 567 },
  '✓': { d: 'M60-260L260-60L640-560', advance: 700 },
  '✔': { d: 'M60-260L260-60L640-560', advance: 700 },
  '✗': { d: 'M90-540L510-60M510-540L90-60', advance: 600 },
  '✘': { d: 'M90-540L510-60M510-540L90-60', advance: 600 },
  '☐': { d: 'M70-620H650V-40H70Z', advance: 720 },
}

const BOX = (advance: number): Sign => ({ d: `M70-640H${advance - 70}V0H70Z`, advance })
const WIDE = /[\p{Extended_Pictographic}\p{RI}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** The drawing for a sign; an empty box, visible as such, when there is none. */
export function signOf(grapheme: string): Sign {
  return KNOWN[grapheme.replace(/\uFE0E|\uFE0F/g, '')] ?? BOX(WIDE.test(grapheme) ? 1000 : 620)
}
