import type { Weight } from './measure'
import type { Ink } from './theme'

type Stroke = { stroke: Ink | null; strokeWidth: number; dash: readonly number[] | null }

/**
 * What a sheet is drawn from, in painting order. Lengths are CSS pixels (96 to the inch), y grows downwards, lines have
 * round ends and joins. A text's `y` is its base line; right-to-left texts start at `x` and run to the left.
 */
export type Primitive =
  | ({ kind: 'rect'; x: number; y: number; width: number; height: number; radius: number; fill: Ink | null } & Stroke)
  | ({ kind: 'line'; x1: number; y1: number; x2: number; y2: number } & Stroke)
  | ({ kind: 'circle'; x: number; y: number; r: number; fill: Ink | null } & Stroke)
  | ({ kind: 'path'; d: string; fill: Ink | null } & Stroke)
  | {
      kind: 'text'
      x: number
      y: number
      text: string
      size: number
      weight: Weight
      fill: Ink
      anchor: 'start' | 'middle' | 'end'
      isRtl: boolean
    }

type Look = { fill?: Ink; stroke?: Ink; strokeWidth?: number; dash?: readonly number[] }

function toStroke({ stroke, strokeWidth, dash }: Look): Stroke {
  return { stroke: stroke ?? null, strokeWidth: strokeWidth ?? 0, dash: dash ?? null }
}

/** (x, y) is the upper left corner. */
export function rect(x: number, y: number, width: number, height: number, look: Look & { radius?: number }): Primitive {
  return { kind: 'rect', x, y, width, height, radius: look.radius ?? 0, fill: look.fill ?? null, ...toStroke(look) }
}

/** A straight line. */
export function line(x1: number, y1: number, x2: number, y2: number, stroke: Ink, strokeWidth: number): Primitive {
  return { kind: 'line', x1, y1, x2, y2, stroke, strokeWidth, dash: null }
}

/** (x, y) is the centre. */
export function circle(x: number, y: number, r: number, look: Look): Primitive {
  return { kind: 'circle', x, y, r, fill: look.fill ?? null, ...toStroke(look) }
}

/** `d` is SVG path data with absolute M, L, H, V, C, A and Z. */
export function path(d: string, look: Look): Primitive {
  return { kind: 'path', d, fill: look.fill ?? null, ...toStroke(look) }
}

export type TextLook = {
  size: number
  weight?: Weight
  fill?: Ink
  anchor?: 'start' | 'middle' | 'end'
  isRtl?: boolean
}

/** One line of text, 400 and ink unless the look says otherwise. */
export function text(x: number, y: number, content: string, look: TextLook): Primitive {
  const { size, weight = 400, fill = 'ink', anchor = 'start', isRtl = false } = look
  return { kind: 'text', x, y, text: content, size, weight, fill, anchor, isRtl }
}
