const LETTERS: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  Ä: 'Ae',
  Ö: 'Oe',
  Ü: 'Ue',
  ß: 'ss',
  æ: 'ae',
  ø: 'oe',
  ł: 'l',
  Ł: 'L',
}
const MOST = 60

/**
 * A name for the file of a map that every system takes and every header carries: ASCII letters, digits and hyphens, for
 * example `vom-zweitauto-zum-lastenrad.pdf`. Titles without any such letter give `fallback`.
 */
export function fileNameOf(title: string, extension: string, fallback: string): string {
  const name = title
    .replace(/[äöüÄÖÜßæøłŁ]/g, letter => LETTERS[letter] ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MOST)
    .replace(/^-+|-+$/g, '')
  return `${name === '' ? fallback : name}.${extension}`
}
