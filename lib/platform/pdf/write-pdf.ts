import PDFDocument from 'pdfkit'
import { drawShape } from './draw-shape'
import { drawText } from './draw-text'
import type { PdfPage } from './drawing'
import { faceOf } from './faces'

/** PDF points to the pixel. */
const POINTS = 72 / 96
const POINTS_PER_MM = 72 / 25.4

export type PdfOptions = { title: string; language: string; createdAt: Date; pages: readonly PdfPage[] }

/**
 * Writes drawn pages as a vector PDF: text can be selected and searched, the face is embedded with the letters used, and
 * structure tags give texts their order and every page its description.
 */
export async function writePdf({ title, language, createdAt, pages }: PdfOptions): Promise<Uint8Array<ArrayBuffer>> {
  const doc = new PDFDocument({
    autoFirstPage: false,
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: language,
    info: { Title: title, CreationDate: createdAt, ModDate: createdAt },
    font: faceOf(400).data as unknown as string,
  })
  const chunks: Uint8Array[] = []
  doc.on('data', (chunk: Uint8Array) => chunks.push(chunk))
  const ended = new Promise<void>((resolve, reject) => {
    doc.on('end', resolve)
    doc.on('error', reject)
  })
  for (const weight of [400, 600] as const) doc.registerFont(faceOf(weight).name, faceOf(weight).data)
  const root = doc.struct('Document', { title })
  doc.addStructure(root)
  for (const page of pages) addPage(doc, page, root)
  root.end()
  doc.end()
  await ended
  return new Uint8Array(Buffer.concat(chunks))
}

type Doc = InstanceType<typeof PDFDocument>

function addPage(doc: Doc, page: PdfPage, root: PDFKit.PDFStructureElement): void {
  const size: [number, number] = [page.widthMm * POINTS_PER_MM, page.heightMm * POINTS_PER_MM]
  doc.addPage({ size, margin: 0 })
  const section = doc.struct('Sect')
  root.add(section)
  const background = () => doc.rect(0, 0, ...size).fill(page.background)
  section.add(doc.struct('Figure', { alt: page.description }, background))
  doc.save().scale(POINTS).translate(page.x, page.y).scale(page.scale)
  doc.lineCap('round').lineJoin('round')
  for (const item of page.items) {
    if (item.kind === 'text') section.add(doc.struct('P', {}, () => drawText(doc, item)))
    else {
      doc.markContent('Artifact')
      drawShape(doc, item)
      doc.endMarkedContent()
    }
  }
  doc.restore()
  section.end()
}
