import type { JourneyMap, Lane, Phase } from '../../model'
import { listVisibleLanes } from '../../read'
import { layoutSheet } from './layout'
import { COLUMN_WIDTH, LANE_WIDTH, type Sheet, type SheetOptions } from './sheet'

export type PageFormat = 'A3' | 'A4'

/** Landscape; lengths in millimetres. */
const FORMATS: Readonly<Record<PageFormat, { width: number; height: number }>> = {
  A3: { width: 420, height: 297 },
  A4: { width: 297, height: 210 },
}
const MARGIN = 10
const PX_PER_MM = 96 / 25.4
/** Card text of 14 px must not fall below about 6 pt on A4 and 7.5 pt on A3. */
const LEAST_SCALE: Readonly<Record<PageFormat, number>> = { A3: 0.72, A4: 0.58 }
const WIDTHS = [170, COLUMN_WIDTH, 215, 240, 270, 300]

/** A page with its sheet: draw the sheet moved by (x, y) and then scaled. Page lengths are millimetres, x and y pixels. */
export type Page = {
  number: number
  widthMm: number
  heightMm: number
  width: number
  height: number
  x: number
  y: number
  scale: number
  sheet: Sheet
}

/**
 * Divides a map into landscape pages. All phases stand on one page as long as they stay legible; otherwise they are
 * split evenly, and rows that still do not fit go on further pages, again under the heads of their phases.
 */
export function paginate(map: JourneyMap, options: SheetOptions & { format: PageFormat }): Page[] {
  const { format } = options
  const { width, height } = FORMATS[format]
  const room = { width: (width - 2 * MARGIN) * PX_PER_MM, height: (height - 2 * MARGIN) * PX_PER_MM }
  const parts = splitPhases(map.phases, room.width / LEAST_SCALE[format]).flatMap(phases =>
    splitLanes(map, options, phases, room).map(lanes => ({ phases, lanes })),
  )
  return parts.map(({ phases, lanes }, index) => {
    const page = parts.length > 1 ? { page: options.labels.sheet.page(index + 1, parts.length) } : {}
    const sheet = layoutToFit(map, { ...options, foot: { ...options.foot, ...page } }, phases, lanes, room)
    return {
      number: index + 1,
      widthMm: width,
      heightMm: height,
      width: width * PX_PER_MM,
      height: height * PX_PER_MM,
      x: MARGIN * PX_PER_MM,
      y: MARGIN * PX_PER_MM,
      scale: scaleOf(sheet, room),
      sheet,
    }
  })
}

type Room = { width: number; height: number }

function splitPhases(phases: readonly Phase[], width: number): Phase[][] {
  const most = Math.max(1, Math.floor((width - LANE_WIDTH) / (WIDTHS[0] ?? COLUMN_WIDTH)))
  const pages = Math.max(1, Math.ceil(phases.length / most))
  const size = Math.ceil(phases.length / pages)
  return Array.from({ length: pages }, (_, index) => phases.slice(index * size, (index + 1) * size))
}

/** As many rows a page as fit at the least scale, where the page is widest and texts are lowest. */
function splitLanes(
  map: JourneyMap,
  options: SheetOptions & { format: PageFormat },
  phases: Phase[],
  room: Room,
): Lane[][] {
  const least = LEAST_SCALE[options.format]
  const columnWidth = (room.width / least - LANE_WIDTH) / Math.max(1, phases.length)
  const bands: Lane[][] = []
  let band: Lane[] = []
  for (const lane of listVisibleLanes(map)) {
    const longer = [...band, lane]
    const { height } = layoutSheet(map, { ...options, columnWidth }, phases, longer)
    if (band.length > 0 && height * least > room.height) {
      bands.push(band)
      band = [lane]
    } else band = longer
  }
  return [...bands, band]
}

/** The sheet with the column width that lets it be largest on the page, widened to the page's full width. */
function layoutToFit(map: JourneyMap, options: SheetOptions, phases: Phase[], lanes: Lane[], room: Room): Sheet {
  const layout = (columnWidth: number) => layoutSheet(map, { ...options, columnWidth }, phases, lanes)
  const best = WIDTHS.map(layout).reduce((a, b) => (scaleOf(b, room) > scaleOf(a, room) ? b : a))
  const scale = scaleOf(best, room)
  const full = layout((room.width / scale - LANE_WIDTH) / Math.max(1, phases.length))
  return scaleOf(full, room) >= scale - 0.001 ? full : best
}

function scaleOf(sheet: Sheet, room: Room): number {
  return Math.min(1, room.width / sheet.width, room.height / sheet.height)
}
