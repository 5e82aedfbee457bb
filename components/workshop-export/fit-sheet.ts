import { layoutSheet } from '@/lib/domain/map/export/layout/layout'
import type { Sheet, SheetOptions } from '@/lib/domain/map/export/layout/sheet'
import type { JourneyMap } from '@/lib/domain/map/model'

/** A4 landscape without its margins of 10 mm. */
const PAGE = { width: 277, height: 190 }
const COLUMN_WIDTHS = [170, 190, 215, 240, 270, 300, 340]

/** All phases and rows on one sheet, with the column width at which it stands largest on a landscape page. */
export function fitSheet(map: JourneyMap, options: SheetOptions): Sheet {
  const scale = (sheet: Sheet) => Math.min(PAGE.width / sheet.width, PAGE.height / sheet.height)
  return COLUMN_WIDTHS.map(columnWidth => layoutSheet(map, { ...options, columnWidth })).reduce((best, sheet) =>
    scale(sheet) > scale(best) ? sheet : best,
  )
}
