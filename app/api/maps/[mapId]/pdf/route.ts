import { mapExportTexts } from '@/content/texts/de/map-export'
import { makeMapPdf } from '@/lib/commands/map-pdf'
import { fileNameOf } from '@/lib/domain/map/export/file-name'
import { pdfChoiceSchema } from '@/lib/domain/map/export/sheet-choice-schema'
import { defineRoute } from '@/lib/web/define-route'

/** Drawing takes a moment of the one process: enough for a training room, too little for a flood. */
const LIMIT = { name: 'map-file', most: 60, windowMs: 600_000 }

export const GET = defineRoute({
  can: 'map.edit',
  on: { param: 'mapId' },
  input: pdfChoiceSchema,
  limit: LIMIT,
  run: async ({ db, grant, input, clock }) => {
    const { title, bytes } = await makeMapPdf(db, grant, { ...input, now: clock() })
    const name = fileNameOf(input.title || title, 'pdf', mapExportTexts.fileName)
    const headers = { 'content-type': 'application/pdf', 'content-disposition': `attachment; filename="${name}"` }
    return new Response(bytes, { headers })
  },
})
