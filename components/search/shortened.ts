import type { Piece } from '@/lib/domain/search/sentences'

const LONGEST = 200
const BEFORE = 70

/** A sentence of at most about 200 characters around its first hit, cut between words, with dots where it was cut. */
export function shortened(pieces: readonly Piece[]): Piece[] {
  const length = pieces.reduce((sum, { text }) => sum + text.length, 0)
  if (length <= LONGEST) return [...pieces]
  const [first, ...rest] = pieces
  if (!first) return []
  const begin =
    first.isHit || first.text.length <= BEFORE ? first : { text: `… ${lastWords(first.text)}`, isHit: false }
  const kept: Piece[] = []
  let room = LONGEST
  for (const piece of [begin, ...rest]) {
    if (piece.text.length > room) {
      kept.push({ text: `${piece.text.slice(0, Math.max(0, piece.text.lastIndexOf(' ', room)))} …`, isHit: false })
      break
    }
    kept.push(piece)
    room -= piece.text.length
  }
  return kept
}

function lastWords(text: string): string {
  const from = text.indexOf(' ', text.length - BEFORE)
  return text.slice(from + 1)
}
