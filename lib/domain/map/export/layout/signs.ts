import type { EvidenceLevel } from '../../vocabulary'
import { circle, type Primitive, path, rect } from '../primitives'
import type { Ink } from '../theme'

/** Dashed ring, half disc or disc, 10 px wide, centred on (x, y). */
export function drawEvidence(level: EvidenceLevel, x: number, y: number): Primitive[] {
  if (level === 'proven') return [circle(x, y, 4.6, { fill: 'ink' })]
  if (level === 'assumption') return [circle(x, y, 4, { stroke: 'ink', strokeWidth: 1.4, dash: [1.6, 2.6] })]
  return [
    circle(x, y, 4, { stroke: 'ink', strokeWidth: 1.3 }),
    path(`M${x} ${y - 4}A4 4 0 0 1 ${x} ${y + 4}Z`, { fill: 'ink' }),
  ]
}

/** The flag of a moment of truth, 11 px wide and 13 px high, with (x, y) at its upper left. */
export function drawFlag(x: number, y: number): Primitive {
  return path(`M${x + 1} ${y + 13}V${y + 0.8}L${x + 10} ${y + 3.8}L${x + 1} ${y + 6.8}`, {
    fill: 'sign',
    stroke: 'ink',
    strokeWidth: 1.4,
  })
}

/** A persona as a silhouette on a disc, 52 px wide, with (x, y) at its upper left. */
export function drawPersona(x: number, y: number): Primitive[] {
  const look = { stroke: 'ink', strokeWidth: 1.5 } as const satisfies { stroke: Ink; strokeWidth: number }
  const at = (dx: number, dy: number) => `${x + dx} ${y + dy}`
  return [
    circle(x + 26, y + 26, 25, { fill: 'water', ...look }),
    path(`M${at(13, 42)}C${at(15, 33)} ${at(21, 30)} ${at(26, 30)}C${at(31, 30)} ${at(37, 33)} ${at(39, 42)}Z`, {
      fill: 'sign',
      ...look,
    }),
    circle(x + 26, y + 21, 8.5, { fill: 'card', ...look }),
    path(
      `M${at(17, 22)}C${at(16, 13)} ${at(21, 9)} ${at(26, 9)}C${at(31, 9)} ${at(36, 13)} ${at(35, 22)}C${at(34, 18)} ${at(32, 16)} ${at(29, 15)}C${at(26, 17)} ${at(21, 17)} ${at(19, 18)}C${at(18, 19)} ${at(17, 20)} ${at(17, 22)}Z`,
      { fill: 'ink' },
    ),
  ]
}

/** The filled ground of the word that states the map's state. */
export function drawTag(x: number, y: number, width: number): Primitive {
  return rect(x, y, width, 26, { radius: 3, fill: 'ink' })
}
