import type { Weight } from '../measure'
import type { Primitive } from '../primitives'
import { text } from '../primitives'
import type { Ink } from '../theme'
import { type Line, wrap } from '../wrap'
import type { Block } from './sheet'

export type TextStyle = { size: number; lineHeight: number; weight?: Weight; fill?: Ink }

/** Already broken lines below one another, the first of them `indent` to the right. (x, y) is the upper left corner. */
export function drawLines(
  lines: readonly Line[],
  x: number,
  y: number,
  width: number,
  style: TextStyle,
  indent = 0,
): Primitive[] {
  const { size, lineHeight, ...look } = style
  return lines.map((line, index) => {
    const left = index === 0 ? x + indent : x
    const baseline = y + index * lineHeight + (lineHeight + size * 0.66) / 2
    return text(line.isRtl ? x + width : left, baseline, line.text, { size, ...look, isRtl: line.isRtl })
  })
}

/** A text broken to a width. (x, y) is the upper left corner. */
export function drawText(content: string, x: number, y: number, width: number, style: TextStyle, maxLines = 40): Block {
  const lines = wrap(content, { width, size: style.size, weight: style.weight, maxLines })
  return { primitives: drawLines(lines, x, y, width, style), height: lines.length * style.lineHeight }
}
