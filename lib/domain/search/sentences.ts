import { stem } from './stem'
import { wordsOf } from './words'

/** Part of a sentence; `isHit` parts are what was sought. */
export type Piece = { text: string; isHit: boolean }

/** The sentences of a text. Abbreviations with a no-break space (`z. B.`) and numbers (`1.234`) do not end one. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?…]["“»)]?) (?=["„«(]?[\p{Lu}\d])/u)
    .map(sentence => sentence.trim())
    .filter(Boolean)
}

/**
 * The sentence that says most about what is sought: the one with the most different hits, the earlier one when equal.
 * @returns null when no sentence has a hit
 */
export function bestSentence(text: string, isHit: (stem: string) => boolean): string | null {
  let best: { sentence: string; hits: number } | null = null
  for (const sentence of sentencesOf(text)) {
    const hits = new Set(
      wordsOf(sentence)
        .map(word => stem(word.text))
        .filter(isHit),
    ).size
    if (hits > (best?.hits ?? 0)) best = { sentence, hits }
  }
  return best?.sentence ?? null
}

/** A text cut into pieces so that every word that was sought can be marked. */
export function markHits(text: string, isHit: (stem: string) => boolean): Piece[] {
  const pieces: Piece[] = []
  let end = 0
  for (const word of wordsOf(text)) {
    if (!isHit(stem(word.text))) continue
    if (word.start > end) pieces.push({ text: text.slice(end, word.start), isHit: false })
    pieces.push({ text: text.slice(word.start, word.end), isHit: true })
    end = word.end
  }
  if (end < text.length) pieces.push({ text: text.slice(end), isHit: false })
  return pieces
}
