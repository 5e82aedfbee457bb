import type { MapLabels } from '../../labels'
import type { JourneyMap, Lane, Phase } from '../../model'
import { listCell } from '../../read'
import { line, type Primitive, path, rect } from '../primitives'
import { type CardBox, drawCard, measureCard } from './card'
import { CURVE_HEIGHT, drawCurves, nameCurve } from './curve'
import { drawLinks, type PlacedBox } from './links'
import { type Block, GAP, GUTTER, LANE_WIDTH } from './sheet'
import { drawText } from './text'

const HEAD = { size: 15.5, lineHeight: 19, weight: 600 } as const
const NAME = { size: 14, lineHeight: 18, weight: 600 } as const
const NOTE = { size: 12, lineHeight: 16, fill: 'ink2' } as const
const LEAST = 46

export type Grid = {
  map: JourneyMap
  phases: readonly Phase[]
  lanes: readonly Lane[]
  columnWidth: number
  labels: MapLabels
}

type Row = { lane: Lane; y: number; height: number; cells: CardBox[][] }

/** The grid of phases and rows with its upper left corner at (0, y). */
export function drawGrid(grid: Grid, y: number): Block {
  const { phases, lanes, columnWidth } = grid
  const width = LANE_WIDTH + columnWidth * phases.length
  const head = drawHead(grid, y)
  let below = y + head.height
  const rows = lanes.map((lane): Row => {
    const row = { lane, y: below, ...measureRow(grid, lane) }
    below += row.height
    return row
  })
  const boxes = rows.flatMap(row => placeCards(grid, row))
  const primitives = [
    rect(0, y, width, below - y, { fill: 'paper' }),
    ...phases.map((_, index) => line(columnX(grid, index), y, columnX(grid, index), below, 'hair', 1)),
    ...rows.slice(1).map(row => line(0, row.y, width, row.y, 'hair', 1)),
    ...head.primitives,
    ...rows.flatMap(row => drawRowName(grid, row)),
    ...rows.flatMap(row =>
      row.lane.kind === 'emotion' ? drawCurves(grid.map, { x: LANE_WIDTH, y: row.y, columnWidth, phases }) : [],
    ),
    ...drawLinks(
      grid.map,
      boxes,
      rows.map(row => row.y),
    ),
    ...boxes.flatMap(({ box, x, y: top, width: cardWidth }) => drawCard(box, x, top, cardWidth)),
    rect(0, y, width, below - y, { stroke: 'ink', strokeWidth: 1.5 }),
  ]
  return { primitives, height: below - y }
}

function columnX({ columnWidth }: Grid, index: number): number {
  return LANE_WIDTH + columnWidth * index
}

function drawHead(grid: Grid, y: number): Block {
  const inner = grid.columnWidth - 2 * GUTTER
  const blocks = grid.phases.map((phase, index) => {
    const x = columnX(grid, index) + GUTTER
    const name = drawText(phase.name, x, y + 11, inner, HEAD, 4)
    const duration = drawText(phase.duration, x, y + 12 + name.height, inner, NOTE, 3)
    return { primitives: [...name.primitives, ...duration.primitives], height: name.height + duration.height }
  })
  const height = Math.max(19, ...blocks.map(block => block.height)) + 23
  const width = columnX(grid, grid.phases.length)
  return {
    primitives: [...blocks.flatMap(block => block.primitives), line(0, y + height, width, y + height, 'ink', 1.5)],
    height,
  }
}

function measureRow(
  { map, phases, columnWidth, labels }: Grid,
  { kind }: Lane,
): { height: number; cells: CardBox[][] } {
  if (kind === 'emotion') return { height: CURVE_HEIGHT, cells: [] }
  const width = columnWidth - 2 * GUTTER
  const cells = phases.map(phase => listCell(map, phase.id, kind).map(card => measureCard(card, width, labels)))
  const heights = cells.map(boxes => boxes.reduce((sum, box) => sum + box.height + GAP, GAP))
  return { height: Math.max(LEAST, ...heights), cells }
}

function placeCards(grid: Grid, { cells, y }: Row): PlacedBox[] {
  return cells.flatMap((boxes, column) => {
    let below = y + GAP
    return boxes.map((box, index) => {
      const top = below
      below += box.height + GAP
      return {
        box,
        x: columnX(grid, column) + GUTTER,
        y: top,
        width: grid.columnWidth - 2 * GUTTER,
        isFirst: index === 0,
        isLast: index === boxes.length - 1,
      }
    })
  })
}

function drawRowName({ map, labels }: Grid, { lane, y }: Row): Primitive[] {
  const name = drawText(labels.lanes[lane.kind], 10, y + 9, LANE_WIDTH - 16, NAME, 3)
  if (lane.kind !== 'emotion') return name.primitives
  let below = y + 12 + name.height
  const curves = map.curves.flatMap(curve => {
    const words = drawText(nameCurve(map, curve, labels), 36, below, LANE_WIDTH - 42, NOTE, 2)
    const look = curve.state === 'soll' ? { strokeWidth: 2.75, dash: [0.1, 6] } : { strokeWidth: 3 }
    const stroke = path(`M11 ${below + 8}H29`, { stroke: 'feel', ...look })
    below += words.height + 3
    return [stroke, ...words.primitives]
  })
  return [...name.primitives, ...curves]
}
