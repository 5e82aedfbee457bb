import type { JourneyMap } from '../../model'
import { type Primitive, path } from '../primitives'
import { type CardBox, drawStem } from './card'
import { GUTTER } from './sheet'

export type PlacedBox = { box: CardBox; x: number; y: number; width: number; isFirst: boolean; isLast: boolean }

/** Tracks beside the cards, so that up to four links of a column can be told apart. */
const TRACKS = [5.5, 3, 8, 1.5]

/**
 * Lines from pain points to their opportunities, drawn below the cards: a short stem where the opportunity lies right
 * below, otherwise a bracket that runs in the gutter left of the cards. Links that leave the sheet are not drawn.
 */
export function drawLinks(map: JourneyMap, boxes: readonly PlacedBox[], rowTops: readonly number[]): Primitive[] {
  const places = new Map(boxes.map(placed => [placed.box.card.id, placed]))
  let tracks = 0
  return map.links.flatMap(link => {
    const from = places.get(link.from)
    const to = places.get(link.to)
    if (link.type !== 'pain-opportunity' || !from || !to) return []
    const bottom = from.y + from.box.height
    const isBelow = from.x === to.x && from.isLast && to.isFirst && to.y > bottom
    const rowsBetween = rowTops.filter(top => top > bottom && top <= to.y).length
    if (isBelow && rowsBetween === 1) return [drawStem(from.x + from.width / 2, bottom, to.y)]
    return [drawBracket(from, to, TRACKS[tracks++ % TRACKS.length] ?? GUTTER / 2, rowTops)]
  })
}

function drawBracket(from: PlacedBox, to: PlacedBox, track: number, rowTops: readonly number[]): Primitive {
  const middle = ({ y, box }: PlacedBox) => y + box.height / 2
  const start = from.x - GUTTER + track
  const end = to.x - GUTTER + track
  const [high, low] = from.y < to.y ? [from, to] : [to, from]
  const crossing = rowTops.find(top => top > high.y) ?? low.y
  const level = start === end ? '' : `V${crossing + track - 5.5}H${end}`
  return path(`M${from.x} ${middle(from)}H${start}${level}V${middle(to)}H${to.x}`, { stroke: 'ink', strokeWidth: 2 })
}
