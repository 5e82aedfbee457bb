import type PDFDocument from 'pdfkit'
import type { PdfItem, PdfText } from './drawing'

type Doc = InstanceType<typeof PDFDocument>
export type PdfShape = Exclude<PdfItem, PdfText>

/** Draws a rectangle, line, circle or path. */
export function drawShape(doc: Doc, item: PdfShape): void {
  trace(doc, item)
  const fill = item.kind === 'line' ? null : item.fill
  if (item.stroke !== null) {
    doc.lineWidth(item.strokeWidth)
    if (item.dash === null) doc.undash()
    // The types know a single number only; a list of dashes and gaps is documented and works.
    else doc.dash(item.dash as unknown as number, {})
  }
  if (fill !== null && item.stroke !== null) doc.fillAndStroke(fill, item.stroke)
  else if (fill !== null) doc.fill(fill)
  else if (item.stroke !== null) doc.stroke(item.stroke)
  else doc.path('')
}

function trace(doc: Doc, item: PdfShape): void {
  switch (item.kind) {
    case 'rect':
      if (item.radius > 0) doc.roundedRect(item.x, item.y, item.width, item.height, item.radius)
      else doc.rect(item.x, item.y, item.width, item.height)
      return
    case 'line':
      doc.moveTo(item.x1, item.y1).lineTo(item.x2, item.y2)
      return
    case 'circle':
      doc.circle(item.x, item.y, item.r)
      return
    case 'path':
      doc.path(item.d)
  }
}
