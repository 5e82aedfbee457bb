import type { CharacterSet } from './character-set'

/** A piece of a line: text that the face can draw, or one sign that it lacks. */
export type Run = { kind: 'text'; text: string } | { kind: 'sign'; text: string }

const graphemes = new Intl.Segmenter('de', { granularity: 'grapheme' })
/** Marks, joiners and variation selectors: they change a sign and are none of their own. */
const ATTACHED = /\p{M}|\p{Cf}/gu
/** Spaces that the face lacks look like a common one. */
const SPACE = /^[\p{Zs}\t]$/u

/** Parts a line by what the face can draw; accents are composed where a composed letter exists. */
export function splitRuns(text: string, characters: CharacterSet): Run[] {
  const runs: Run[] = []
  for (const { segment } of graphemes.segment(text.normalize('NFC'))) {
    const drawable = findDrawable(segment, characters)
    const last = runs.at(-1)
    if (drawable === '') continue
    if (drawable === null) runs.push({ kind: 'sign', text: segment })
    else if (last?.kind === 'text') last.text += drawable
    else runs.push({ kind: 'text', text: drawable })
  }
  return runs
}

/** The grapheme as the face can draw it, null when it cannot. */
function findDrawable(grapheme: string, characters: CharacterSet): string | null {
  if (isCovered(grapheme, characters)) return grapheme
  if (SPACE.test(grapheme)) return ' '
  const bare = grapheme.replace(ATTACHED, '')
  return isCovered(bare, characters) ? bare : null
}

function isCovered(text: string, characters: CharacterSet): boolean {
  return [...text].every(character => characters.has(character.codePointAt(0) ?? 0))
}
