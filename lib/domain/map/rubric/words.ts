/**
 * Word lists of one language. An entry is one or more words that all have to occur in a text, in any order; `*` at a
 * word's beginning or end stands for any letters (inflection, compounds). Umlauts, ß and case make no difference.
 */
export type WordLists = {
  /** R6: tags that mark a card as belonging to a later state. */
  future: readonly string[]
  /** R9: what delivery and invoice are called, and what may follow them. */
  delivery: readonly string[]
  afterwards: readonly string[]
  /** R23: names of channels, with nothing said about the moment; and words that do not count beside them. */
  channels: readonly string[]
  articles: readonly string[]
  /** R24: the company's own point of view. */
  company: readonly string[]
  /** R25: what customers do not see. */
  internal: readonly string[]
  /** R31: tags for waiting and handing over. */
  waiting: readonly string[]
}

/** The first word of a text that the list names, as written there; null when there is none. */
export type Matcher = (text: string) => string | null

export type Word = { written: string; folded: string }

/** Lower case, umlauts and ß spelt out, accents and soft hyphens gone. */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('\u00AD', '')
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
}

/** The words of a text; hyphens join, so that „E-Mail“ is one word. */
export function splitWords(text: string): Word[] {
  const parts = text.replaceAll('\u00AD', '').match(/[\p{L}\p{N}\p{M}]+(?:[-‐‑][\p{L}\p{N}\p{M}]+)*/gu) ?? []
  return parts.map(written => ({ written, folded: fold(written).replace(/[-‐‑]/g, '') }))
}

/** Turns a list into a function that looks its entries up. */
export function compileList(entries: readonly string[]): Matcher {
  const patterns = entries.map(entry => entry.split(' ').map(compileWord))
  return text => {
    const words = splitWords(text)
    for (const pattern of patterns) {
      const hits = pattern.map(matches => words.find(word => matches(word.folded)))
      if (hits.every(hit => hit !== undefined)) return hits.map(hit => hit.written).join(' ')
    }
    return null
  }
}

function compileWord(entry: string): (folded: string) => boolean {
  const isOpenStart = entry.startsWith('*')
  const isOpenEnd = entry.endsWith('*')
  const stem = fold(entry.replaceAll('*', '')).replace(/[-‐‑]/g, '')
  if (isOpenStart && isOpenEnd) return word => word.includes(stem)
  if (isOpenStart) return word => word.endsWith(stem)
  if (isOpenEnd) return word => word.startsWith(stem)
  return word => word === stem
}
