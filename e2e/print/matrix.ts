/** [a b c d e f] of PDF: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number]
export type Point = readonly [x: number, y: number]
export type Box = { left: number; bottom: number; right: number; top: number }

export const SAME: Matrix = [1, 0, 0, 1, 0, 0]

/** First `inner`, then `outer`. */
export function chain(inner: Matrix, outer: Matrix): Matrix {
  const [a, b, c, d, e, f] = inner
  const [x, y] = apply(outer, [e, f])
  return [
    a * outer[0] + b * outer[2],
    a * outer[1] + b * outer[3],
    c * outer[0] + d * outer[2],
    c * outer[1] + d * outer[3],
    x,
    y,
  ]
}

export function apply([a, b, c, d, e, f]: Matrix, [x, y]: Point): Point {
  return [a * x + c * y + e, b * x + d * y + f]
}

/** The smallest box around all points. */
export function boxAround(points: readonly Point[]): Box {
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  return { left: Math.min(...xs), bottom: Math.min(...ys), right: Math.max(...xs), top: Math.max(...ys) }
}

/** What two boxes share. */
export function overlap(a: Box, b: Box): Box {
  return {
    left: Math.max(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
    top: Math.min(a.top, b.top),
  }
}

/** Whether a point lies in a box, with some tolerance. */
export function isInside([x, y]: Point, box: Box, tolerance: number): boolean {
  return (
    x >= box.left - tolerance && x <= box.right + tolerance && y >= box.bottom - tolerance && y <= box.top + tolerance
  )
}
