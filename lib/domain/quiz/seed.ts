/**
 * Names and orders from a seed, without a random source: the same seed gives the same result on every machine.
 * A keyed hash does the work of a generator. Sorting by hash is a fair shuffle that does not depend on the order in
 * which the author wrote things down, and adding an option leaves the order of the others as it was.
 * Not cryptographic: the seed of a quiz that counts stays on the server.
 */

/** 32-bit FNV-1a over UTF-16 code units with another multiplier per lane, closed by the finaliser of MurmurHash3. */
function hash32(text: string, offset: number, multiplier: number): number {
  let h = offset
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), multiplier)
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** A name of 14 letters and digits (64 bits) for `parts` under `seed`; it tells nothing about the parts. */
export function opaqueKey(seed: string, ...parts: string[]): string {
  const text = [seed, ...parts].join('\u0000')
  const high = hash32(text, 0x811c9dc5, 0x01000193)
  const low = hash32(text, 0x9e3779b9, 0x27d4eb2f)
  return high.toString(36).padStart(7, '0') + low.toString(36).padStart(7, '0')
}

/** The items in the order that the seed gives; `idOf` must be unique among them. */
export function seededOrder<T>(seed: string, items: readonly T[], idOf: (item: T) => string): T[] {
  const keyed = items.map(item => ({ item, key: opaqueKey(seed, 'order', idOf(item)) }))
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ item }) => item)
}
