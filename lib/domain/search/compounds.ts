import { stem } from './stem'

const SHORTEST = 4
/** What German puts between the parts of a compound, the empty joint first. */
const JOINTS = ['', 's', 'n', 'en', 'es', 'e', 'er'] as const

/**
 * The parts of a compound whose parts are known as words of their own: `schmerzpunkt` gives `schmerz` and `punkt`.
 * @param stemmed a stem; @param known stems that occur in the texts
 * @returns stems of the parts, or nothing when the word is not made of known parts
 */
export function partsOf(stemmed: string, known: ReadonlySet<string>): string[] {
  for (let cut = stemmed.length - SHORTEST; cut >= SHORTEST; cut--) {
    const right = stemmed.slice(cut)
    if (!known.has(right)) continue
    const left = knownLeft(stemmed.slice(0, cut), known)
    if (left) return [left, right]
  }
  return []
}

function knownLeft(text: string, known: ReadonlySet<string>): string | null {
  for (const joint of JOINTS) {
    if (!text.endsWith(joint)) continue
    const bare = stem(text.slice(0, text.length - joint.length))
    if (bare.length >= 3 && known.has(bare)) return bare
  }
  return null
}
