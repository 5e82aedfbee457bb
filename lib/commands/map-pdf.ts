import 'server-only'
import { mapLabels } from '../../content/texts/de/map'
import { mapExportTexts } from '../../content/texts/de/map-export'
import type { Grant } from '../auth/grant'
import type { Database } from '../db/database'
import { paginate } from '../domain/map/export/layout/paginate'
import type { Primitive } from '../domain/map/export/primitives'
import { applyChoice, type PdfChoice } from '../domain/map/export/sheet-choice'
import { type Ink, THEMES } from '../domain/map/export/theme'
import type { JourneyMap } from '../domain/map/model'
import type { PdfItem, PdfPage } from '../platform/pdf/drawing'
import { writePdf } from '../platform/pdf/write-pdf'
import { readMap } from './work-on-maps'

export type MapPdf = { title: string; bytes: Uint8Array<ArrayBuffer> }

/** One of one's own maps as a PDF. @throws Problem `not-found` */
export async function makeMapPdf(
  db: Database,
  grant: Grant<'map.edit'>,
  { now, ...choice }: PdfChoice & { now: Date },
): Promise<MapPdf> {
  const { document } = await readMap(db, grant)
  return { title: document.title, bytes: await drawMapPdf(document, choice, now) }
}

/** Draws a map on A3 or A4 landscape pages, as many as it needs. */
export async function drawMapPdf(document: JourneyMap, choice: PdfChoice, now: Date): Promise<Uint8Array<ArrayBuffer>> {
  const inks = THEMES.light
  const { map, foot, isTitled } = applyChoice(document, choice, mapLabels, mapExportTexts.asOf)
  const pages = paginate(map, { labels: mapLabels, format: choice.format, foot, isTitled }).map(
    ({ sheet, ...page }): PdfPage => ({
      ...page,
      background: '#ffffff',
      description: sheet.description,
      items: sheet.primitives.map(primitive => paint(primitive, inks)),
    }),
  )
  return writePdf({ title: map.title.trim() || mapLabels.sheet.untitled, language: 'de-DE', createdAt: now, pages })
}

/** A primitive with colours instead of the names of inks. */
function paint(primitive: Primitive, inks: Readonly<Record<Ink, string>>): PdfItem {
  if (primitive.kind === 'text') return { ...primitive, fill: inks[primitive.fill] }
  const stroke = primitive.stroke === null ? null : inks[primitive.stroke]
  if (primitive.kind === 'line') return { ...primitive, stroke }
  return { ...primitive, stroke, fill: primitive.fill === null ? null : inks[primitive.fill] }
}
