import { type PdfObject, referencesIn } from './pdf-file'

/** Turns the hexadecimal codes of a shown string into text. */
export type PdfFont = (codes: string) => string

/** A font by its `ToUnicode` table (ISO 32000-1, 9.10.3): single characters and ranges. */
export function readFont(objects: ReadonlyMap<number, PdfObject>, font: PdfObject): PdfFont {
  const [table] = referencesIn(font.dictionary, 'ToUnicode')
  const cmap = (table && objects.get(table)?.stream) || ''
  const width = /begincodespacerange\s*<([0-9A-F]+)>/.exec(cmap)?.[1]?.length ?? 4
  const texts = new Map<number, string>()
  for (const [, block = ''] of cmap.matchAll(/beginbfchar(.*?)endbfchar/gs)) {
    for (const [, code = '', text = ''] of block.matchAll(/<([0-9A-F]+)> <([0-9A-F]+)>/g)) {
      texts.set(Number.parseInt(code, 16), utf16(text))
    }
  }
  for (const [, block = ''] of cmap.matchAll(/beginbfrange(.*?)endbfrange/gs)) {
    for (const [, from = '', to = '', text = ''] of block.matchAll(/<([0-9A-F]+)> <([0-9A-F]+)> <([0-9A-F]+)>/g)) {
      const first = Number.parseInt(from, 16)
      for (let code = first; code <= Number.parseInt(to, 16); code++) {
        texts.set(code, String.fromCodePoint((utf16(text).codePointAt(0) ?? 0) + code - first))
      }
    }
  }
  return codes =>
    (codes.match(new RegExp(`.{${width}}`, 'g')) ?? []).map(code => texts.get(Number.parseInt(code, 16)) ?? '').join('')
}

/** Text from hexadecimal UTF-16, with or without a byte order mark. */
export function utf16(hex: string): string {
  const units = (hex.match(/.{4}/g) ?? []).map(unit => Number.parseInt(unit, 16))
  return String.fromCharCode(...units).replace('\uFEFF', '')
}
