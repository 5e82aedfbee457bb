import type PDFDocument from 'pdfkit'
import type { PdfText } from './drawing'
import { faceOf } from './faces'
import { signOf } from './signs'
import { type Run, splitRuns } from './text-runs'

type Doc = InstanceType<typeof PDFDocument>
const SIGN_STROKE = 0.07

/** Draws one line of text. Signs that the face lacks become drawings that still read as themselves when copied. */
export function drawText(doc: Doc, item: PdfText): void {
  const face = faceOf(item.weight)
  doc.font(face.name).fontSize(item.size)
  const runs = splitRuns(item.text, face.characters).map(run => ({ run, width: widthOf(doc, run, item.size) }))
  const width = runs.reduce((sum, run) => sum + run.width, 0)
  let x = startOf(item, width)
  // Every sign of a right-to-left script is a drawing here; in their order they run to the left.
  for (const { run, width: advance } of item.isRtl ? runs.toReversed() : runs) {
    if (run.kind === 'text')
      doc.fillColor(item.fill).text(run.text, x, item.y, { baseline: 'alphabetic', lineBreak: false })
    else drawSign(doc, run.text, x, item)
    x += advance
  }
}

function widthOf(doc: Doc, run: Run, size: number): number {
  return run.kind === 'text' ? doc.widthOfString(run.text) : (signOf(run.text).advance * size) / 1000
}

function startOf({ x, anchor, isRtl }: PdfText, width: number): number {
  if (anchor === 'middle') return x - width / 2
  return (anchor === 'end') === isRtl ? x : x - width
}

function drawSign(doc: Doc, text: string, x: number, { y, size, fill }: PdfText): void {
  const scale = size / 1000
  doc.markContent('Span', { actual: text })
  doc.save().translate(x, y).scale(scale)
  doc
    .path(signOf(text).d)
    .lineWidth(SIGN_STROKE * 1000)
    .undash()
    .stroke(fill)
  doc.restore()
  doc.endMarkedContent()
}
