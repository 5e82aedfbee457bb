const VOWELS = 'aeiouyäöüáàâéèêíìîóòôúùû'
/** Letters that stay together at the beginning of a syllable. */
const UNITS = ['sch', 'ch', 'ck', 'ph', 'th', 'qu']
const ONSETS = /^(?:sch[lmnrw]?|[bdfgkpt]r|[bfgkp]l|kn|gn|st[r]?|sp[rl]?|zw|schw|pf[lr]?)$/

/**
 * Places where a German word may be broken, as indices into it, at least three letters from either end. A rule of
 * thumb, not a dictionary: one consonant opens the next syllable, of several the last (or the last that can open one).
 */
export function listBreaks(word: string): number[] {
  const lower = word.toLowerCase()
  const breaks: number[] = []
  let at = 0
  while (at < lower.length) {
    const start = skip(lower, at, isConsonant)
    const vowelEnd = skip(lower, start, isVowel)
    const nextVowel = skip(lower, vowelEnd, isConsonant)
    if (nextVowel >= lower.length || nextVowel === vowelEnd) {
      at = Math.max(vowelEnd, at + 1)
      if (nextVowel >= lower.length) break
      continue
    }
    const split = nextVowel - onsetLength(lower.slice(vowelEnd, nextVowel), lower.slice(0, vowelEnd))
    if (split >= 3 && split <= lower.length - 3) breaks.push(split)
    at = vowelEnd
  }
  return breaks
}

/** How many letters of a group of consonants go to the next syllable. `st` and `sp` stay whole after be-, ge-. */
function onsetLength(cluster: string, before: string): number {
  if ((cluster === 'st' || cluster === 'sp') && /[bg]e$/.test(before)) return 2
  if (cluster.length > 2) {
    for (let length = Math.min(4, cluster.length - 1); length > 1; length--) {
      if (ONSETS.test(cluster.slice(-length))) return length
    }
  }
  return UNITS.find(unit => cluster.endsWith(unit))?.length ?? 1
}

function skip(word: string, from: number, matches: (letter: string) => boolean): number {
  let at = from
  while (at < word.length && matches(word[at] ?? '')) at++
  return at
}

function isVowel(letter: string): boolean {
  return VOWELS.includes(letter)
}

function isConsonant(letter: string): boolean {
  return !isVowel(letter) && /\p{L}/u.test(letter)
}
