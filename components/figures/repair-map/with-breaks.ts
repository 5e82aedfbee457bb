import { listBreaks } from '@/lib/domain/map/export/hyphenate'

/** Words this long do not fit into a column of the sheet. */
const LONG = /\p{L}{15,}/gu
/** How many letters a joint („Auftrags-bestätigung“) may lie off the middle and still be the better place. */
const JOINT = 4

/** The text with one soft hyphen in every long word: after a joining „s“ if there is one about halfway, else in the middle. */
export function withBreaks(text: string): string {
  return text.replace(LONG, word => {
    const offMiddle = (at: number) => Math.abs(at - word.length / 2) - (word[at - 1] === 's' ? JOINT : 0)
    const [at] = listBreaks(word).toSorted((a, b) => offMiddle(a) - offMiddle(b))
    return at === undefined ? word : `${word.slice(0, at)}\u00AD${word.slice(at)}`
  })
}
