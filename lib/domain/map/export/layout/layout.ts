import type { MapLabels } from '../../labels'
import type { JourneyMap, Lane, Phase } from '../../model'
import { listVisibleLanes } from '../../read'
import { describeCurve } from './curve'
import { drawFooter } from './footer'
import { drawGrid } from './grid'
import { drawHeader } from './header'
import { COLUMN_WIDTH, LANE_WIDTH, type Sheet, type SheetOptions } from './sheet'

/** Narrower than this, title and scenario have no room. */
const LEAST_WIDTH = 720

/**
 * Lays a map out on one sheet: all phases and all rows that are not hidden, or the given part of them. Deterministic;
 * SVG and PDF are drawn from the same primitives.
 */
export function layoutSheet(
  map: JourneyMap,
  options: SheetOptions,
  phases: readonly Phase[] = map.phases,
  lanes: readonly Lane[] = listVisibleLanes(map),
): Sheet {
  const { labels, foot = {}, isTitled = true } = options
  const least = phases.length === 0 ? LEAST_WIDTH : (LEAST_WIDTH - LANE_WIDTH) / phases.length
  const columnWidth = Math.max(options.columnWidth ?? COLUMN_WIDTH, least)
  const width = LANE_WIDTH + columnWidth * Math.max(1, phases.length)
  const header = drawHeader(map, width, labels, isTitled)
  const top = header.height + 16
  const grid = drawGrid({ map, phases, lanes, columnWidth, labels }, top)
  const footer = drawFooter(map, top + grid.height, width, labels, foot)
  return {
    width,
    height: top + grid.height + footer.height,
    primitives: [...header.primitives, ...grid.primitives, ...footer.primitives],
    title: map.title.trim() || labels.sheet.untitled,
    description: describeSheet(map, phases, labels),
  }
}

function describeSheet(map: JourneyMap, phases: readonly Phase[], labels: MapLabels): string {
  const names = `${labels.sheet.map}. ${phases.map(phase => phase.name).join(', ')}.`
  return [names, ...map.curves.map(curve => describeCurve(map, curve, phases, labels))].join(' ')
}
