import { mapLabels } from '@/content/texts/de/map'
import { mapExportTexts } from '@/content/texts/de/map-export'
import { exportCsv } from '@/lib/domain/map/export/csv'
import { exportJson } from '@/lib/domain/map/export/json'
import { exportMarkdown } from '@/lib/domain/map/export/markdown'
import { applyChoice, type PdfChoice, toQuery } from '@/lib/domain/map/export/sheet-choice'
import { renderSvg } from '@/lib/domain/map/export/svg'
import type { JourneyMap } from '@/lib/domain/map/model'
import { fontCss } from './font-css'
import type { FileKind } from './kinds'
import type { MapOutlet } from './outlet'
import { toPng } from './png'

export type FileFault = keyof typeof mapExportTexts.file.failed

/** A file could not be made; `fault` names the reason. */
export class FileFailed extends Error {
  constructor(readonly fault: FileFault) {
    super(fault)
  }
}

/** Makes a file of a map. @throws FileFailed */
export async function makeFile(kind: FileKind, outlet: MapOutlet, choice: PdfChoice): Promise<Blob> {
  switch (kind) {
    case 'pdf':
      return fromServer(outlet, `pdf?${toQuery(choice)}`)
    case 'xlsx':
      return fromServer(outlet, 'xlsx')
    case 'svg':
      return new Blob([await drawSvg(outlet.map, choice, true)], { type: 'image/svg+xml' })
    case 'png':
      return toPng(await drawSvg(outlet.map, choice, false)).catch(() => {
        throw new FileFailed('picture')
      })
    case 'csv':
      return new Blob([exportCsv(outlet.map, mapLabels)], { type: 'text/csv;charset=utf-8' })
    case 'markdown':
      return new Blob([exportMarkdown(outlet.map, mapLabels)], { type: 'text/markdown;charset=utf-8' })
    case 'json':
      return new Blob([exportJson(outlet.map)], { type: 'application/json' })
  }
}

/** Without its face the picture is still right, only plainer. */
async function drawSvg(document: JourneyMap, choice: PdfChoice, isImportable: boolean): Promise<string> {
  const { map, foot, isTitled } = applyChoice(document, choice, mapLabels, mapExportTexts.asOf)
  const face = await fontCss().catch(() => '')
  return renderSvg(map, { labels: mapLabels, foot, isTitled, fontCss: face, isImportable })
}

async function fromServer({ mapId, flush }: MapOutlet, path: string): Promise<Blob> {
  if (!(await flush()) || mapId === null) throw new FileFailed(navigator.onLine ? 'unsaved' : 'offline')
  const response = await fetch(`/api/maps/${encodeURIComponent(mapId)}/${path}`).catch(() => {
    throw new FileFailed('offline')
  })
  if (response.ok) return response.blob()
  throw new FileFailed(response.status === 429 ? 'limit' : 'server')
}
