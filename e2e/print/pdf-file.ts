import { inflateSync } from 'node:zlib'

/** An object of a PDF file: its dictionary as written, and what its stream holds (unpacked), if it has one. */
export type PdfObject = { dictionary: string; stream: string }

/**
 * The objects of a PDF file as Chromium writes it (PDF 1.4, ISO 32000-1: a plain cross-reference table of 20 bytes an
 * entry, streams packed with Flate or not at all), by number. @throws for any other PDF
 */
export function readObjects(file: Buffer): Map<number, PdfObject> {
  const text = file.toString('latin1')
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1])
  const head = /^xref\n0 (\d+)\n/.exec(text.slice(start, start + 40))
  if (!head) throw new Error('Not a PDF with a plain cross-reference table.')
  const objects = new Map<number, PdfObject>()
  for (let number = 1; number < Number(head[1]); number++) {
    const at = start + head[0].length + number * 20
    const offset = Number(text.slice(at, at + 10))
    if (text[at + 17] === 'n') objects.set(number, readObject(file, text, offset))
  }
  return objects
}

function readObject(file: Buffer, text: string, offset: number): PdfObject {
  const end = text.indexOf('endobj', offset)
  const stream = text.indexOf('stream\n', offset)
  if (stream === -1 || stream > end) return { dictionary: text.slice(offset, end), stream: '' }
  const dictionary = text.slice(offset, stream)
  const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1])
  const bytes = file.subarray(stream + 7, stream + 7 + length)
  const isImage = dictionary.includes('/Subtype /Image')
  if (isImage || !dictionary.includes('/FlateDecode')) return { dictionary, stream: bytes.toString('latin1') }
  return { dictionary, stream: inflateSync(bytes).toString('latin1') }
}

/** Numbers of the objects that an entry of a dictionary refers to, alone or in a list. */
export function referencesIn(dictionary: string, key: string): number[] {
  const list = new RegExp(`/${key}\\s*\\[?((?:\\s*\\d+ 0 R)+)`).exec(dictionary)?.[1] ?? ''
  return [...list.matchAll(/(\d+) 0 R/g)].map(([, number]) => Number(number))
}
