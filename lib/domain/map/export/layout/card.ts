import type { MapLabels } from '../../labels'
import type { Card } from '../../model'
import { measure } from '../measure'
import { line, type Primitive, rect, text } from '../primitives'
import type { Ink } from '../theme'
import { type Line, shorten, wrap } from '../wrap'
import { drawEvidence, drawFlag } from './signs'
import { drawLines } from './text'

const TEXT = { size: 14, lineHeight: 18 } as const
const SMALL = { size: 12, lineHeight: 16 } as const
const PAD = { x: 9, top: 6, bottom: 5 }
const BAR = 5
const FLAG = 16
const MAX_LINES = 40

/** A card that knows how high it is. */
export type CardBox = {
  card: Card
  height: number
  lines: Line[]
  detail: Line[]
  indent: number
  evidence: string
  aside: string
}

/** Breaks a card's texts for a card of this width. */
export function measureCard(card: Card, width: number, labels: MapLabels): CardBox {
  const indent = card.kind === 'touchpoint' && card.isMomentOfTruth ? FLAG : 0
  const inner = width - leftPad(card) - PAD.x
  const lines = wrap(card.text, { width: inner, size: TEXT.size, indent, maxLines: MAX_LINES })
  const detail = wrap(findDetail(card, labels), { width: inner, size: SMALL.size, maxLines: 4 })
  const evidence = labels.evidence[card.evidence]
  const room = inner - measure(evidence, SMALL.size) - 26
  const textHeight = Math.max(1, lines.length) * TEXT.lineHeight + detail.length * SMALL.lineHeight
  return {
    card,
    lines,
    detail,
    indent,
    evidence,
    aside: room < 20 ? '' : shorten(findAside(card, labels), { width: room, size: SMALL.size }),
    height: PAD.top + textHeight + 3 + SMALL.lineHeight + PAD.bottom,
  }
}

/** Draws a measured card with its upper left corner at (x, y). */
export function drawCard(box: CardBox, x: number, y: number, width: number): Primitive[] {
  const { card, lines, detail, height } = box
  const left = x + leftPad(card)
  const inner = width - leftPad(card) - PAD.x
  const foot = y + height - PAD.bottom - SMALL.lineHeight / 2
  const frame = frameOf(card)
  const primitives = [
    rect(x, y, width, height, { radius: 3, fill: frame.fill, stroke: frame.stroke, strokeWidth: 1.25 }),
  ]
  if (card.kind === 'pain') primitives.push(rect(x, y, BAR, height, { fill: 'feel' }))
  if (box.indent > 0) primitives.push(drawFlag(left, y + PAD.top + 2))
  primitives.push(...drawLines(lines, left, y + PAD.top, inner, TEXT, box.indent))
  const below = y + PAD.top + Math.max(1, lines.length) * TEXT.lineHeight
  primitives.push(...drawLines(detail, left, below, inner, { ...SMALL, fill: 'ink2' }))
  primitives.push(...drawEvidence(card.evidence, left + 5, foot))
  primitives.push(text(left + 15, foot + 4, box.evidence, { size: SMALL.size, fill: 'ink2' }))
  primitives.push(text(x + width - PAD.x, foot + 4, box.aside, { size: SMALL.size, fill: 'ink2', anchor: 'end' }))
  return primitives.filter(item => item.kind !== 'text' || item.text !== '')
}

/** The stem between a pain point and the opportunity right below it. */
export function drawStem(x: number, top: number, bottom: number): Primitive {
  return line(x, top, x, bottom, 'ink', 2)
}

function leftPad(card: Card): number {
  return card.kind === 'pain' ? PAD.x + BAR - 1 : PAD.x
}

function frameOf(card: Card): { fill: Ink; stroke: Ink } {
  if (card.kind === 'pain') return { fill: 'card', stroke: 'feel' }
  if (card.kind === 'opportunity') return { fill: 'signWash', stroke: 'ink' }
  return { fill: 'card', stroke: 'edge' }
}

function findAside(card: Card, labels: MapLabels): string {
  if (card.kind === 'touchpoint') return labels.ownerships[card.ownership]
  return card.kind === 'opportunity' ? card.ownerRole : ''
}

function findDetail(card: Card, labels: MapLabels): string {
  if (card.kind !== 'kpi') return ''
  const parts = [
    card.baseline && `${labels.columns.baseline} ${card.baseline}`,
    card.target && `${labels.columns.target} ${card.target}`,
  ]
  return parts.filter(part => part !== '').join(', ')
}
