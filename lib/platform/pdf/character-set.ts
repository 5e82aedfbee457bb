/** Code points that a font has a sign for. */
export type CharacterSet = ReadonlySet<number>

/**
 * Reads the characters of a TrueType font from its `cmap`, subtable format 4 (OpenType specification, "cmap"), which
 * covers the basic multilingual plane.
 * @throws when the font has no such table
 */
export function readCharacters(font: Buffer): CharacterSet {
  const table = offsetOfTable(font, 'cmap')
  const count = font.readUInt16BE(table + 2)
  for (let index = 0; index < count; index++) {
    const at = table + font.readUInt32BE(table + 4 + index * 8 + 4)
    if (font.readUInt16BE(at) === 4) return readSegments(font, at)
  }
  throw new Error('the font has no character table of format 4')
}

function offsetOfTable(font: Buffer, name: string): number {
  const count = font.readUInt16BE(4)
  for (let index = 0; index < count; index++) {
    const record = 12 + index * 16
    if (font.toString('latin1', record, record + 4) === name) return font.readUInt32BE(record + 8)
  }
  throw new Error(`the font has no table ${name}`)
}

function readSegments(font: Buffer, at: number): CharacterSet {
  const length = font.readUInt16BE(at + 6)
  const ends = at + 14
  const starts = ends + length + 2
  const characters = new Set<number>()
  for (let segment = 0; segment < length; segment += 2) {
    const start = font.readUInt16BE(starts + segment)
    const end = font.readUInt16BE(ends + segment)
    const delta = font.readUInt16BE(starts + length + segment)
    const rangeAt = starts + 2 * length + segment
    const range = font.readUInt16BE(rangeAt)
    for (let code = start; code <= end && code < 0xffff; code++) {
      const glyph = range === 0 ? code + delta : font.readUInt16BE(rangeAt + range + 2 * (code - start))
      if ((glyph & 0xffff) !== 0) characters.add(code)
    }
  }
  return characters
}
