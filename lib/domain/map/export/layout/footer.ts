import type { MapLabels } from '../../labels'
import type { JourneyMap } from '../../model'
import { EVIDENCE_LEVELS } from '../../vocabulary'
import { formatDay } from '../format'
import { measure } from '../measure'
import { type Primitive, text } from '../primitives'
import { shorten } from '../wrap'
import type { Block, Foot } from './sheet'
import { drawEvidence, drawFlag } from './signs'

const SIZE = 13

/** The legend of signs on the left; who looks after the map, name, date and page on the right, wrapped when narrow. */
export function drawFooter(map: JourneyMap, y: number, width: number, labels: MapLabels, foot: Foot): Block {
  const legend = drawLegend(y + 20, labels)
  const owner = map.owner.trim() && `${labels.sheet.owner}: ${map.owner.trim()}`
  const review = map.reviewDate && `${labels.sheet.reviewDate}: ${formatDay(map.reviewDate, labels)}`
  const parts = [owner, review, foot.name, foot.date, foot.page].filter(part => part)
  const words = parts.join('  ·  ')
  const isBeside = legend.width + measure(words, SIZE) + 30 <= width
  const at = isBeside ? y + 24 : y + 48
  const room = { width: isBeside ? width - legend.width : width, size: SIZE }
  const primitives: Primitive[] = [
    ...legend.primitives,
    ...(words === '' ? [] : [text(width, at, shorten(words, room), { size: SIZE, fill: 'ink2', anchor: 'end' })]),
  ]
  return { primitives, height: (words === '' || isBeside ? 24 : 48) + 6 }
}

function drawLegend(y: number, labels: MapLabels): { primitives: Primitive[]; width: number } {
  const primitives: Primitive[] = []
  let x = 0
  const add = (sign: Primitive[], word: string) => {
    primitives.push(...sign, text(x + 15, y + 4, word, { size: SIZE, fill: 'ink2' }))
    x += 15 + measure(word, SIZE) + 20
  }
  for (const level of EVIDENCE_LEVELS.toReversed()) add(drawEvidence(level, x + 5, y), labels.evidence[level])
  add([drawFlag(x, y - 7)], labels.sheet.momentOfTruth)
  return { primitives, width: x }
}
