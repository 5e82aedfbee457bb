import { mapExportTexts } from '@/content/texts/de/map-export'
import { makeMapWorkbook } from '@/lib/commands/map-workbook'
import { fileNameOf } from '@/lib/domain/map/export/file-name'
import { defineRoute } from '@/lib/web/define-route'

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export const GET = defineRoute({
  can: 'map.edit',
  on: { param: 'mapId' },
  limit: { name: 'map-file', most: 60, windowMs: 600_000 },
  run: async ({ db, grant, clock }) => {
    const { title, bytes } = await makeMapWorkbook(db, grant, clock())
    const name = fileNameOf(title, 'xlsx', mapExportTexts.fileName)
    return new Response(bytes, {
      headers: { 'content-type': TYPE, 'content-disposition': `attachment; filename="${name}"` },
    })
  },
})
