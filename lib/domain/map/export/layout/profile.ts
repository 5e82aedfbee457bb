export type Point = { x: number; y: number }

/** A piece of a curve between two points, with the two control points of its cubic Bézier. */
export type Segment = { from: Point; c1: Point; c2: Point; to: Point }

/**
 * Smooth pieces through points given from left to right. Monotone between neighbours (harmonic mean of the slopes,
 * Fritsch & Butland 1984), so that the curve never overshoots a stated value.
 */
export function toSegments(points: readonly Point[]): Segment[] {
  const slopes = points.slice(1).map((point, index) => {
    const before = points[index] ?? point
    return (point.y - before.y) / (point.x - before.x)
  })
  const tangents = points.map((_, index) => {
    const left = slopes[index - 1] ?? slopes[index] ?? 0
    const right = slopes[index] ?? left
    return left * right <= 0 ? 0 : (2 * left * right) / (left + right)
  })
  return points.slice(1).map((to, index) => {
    const from = points[index] ?? to
    const third = (to.x - from.x) / 3
    return {
      from,
      c1: { x: from.x + third, y: from.y + third * (tangents[index] ?? 0) },
      c2: { x: to.x - third, y: to.y - third * (tangents[index + 1] ?? 0) },
      to,
    }
  })
}

/** Path data of connected segments. */
export function toPath(segments: readonly Segment[]): string {
  const first = segments[0]
  if (!first) return ''
  const at = ({ x, y }: Point) => `${round(x)} ${round(y)}`
  return `M${at(first.from)}${segments.map(({ c1, c2, to }) => `C${at(c1)} ${at(c2)} ${at(to)}`).join('')}`
}

/** Path data of a closed polygon. */
export function toPolygon(points: readonly Point[]): string {
  return `M${points.map(({ x, y }) => `${round(x)} ${round(y)}`).join('L')}Z`
}

/** Points along connected segments, close enough together to look smooth. */
export function sample(segments: readonly Segment[], steps = 20): Point[] {
  const first = segments[0]
  if (!first) return []
  return [
    first.from,
    ...segments.flatMap(segment => Array.from({ length: steps }, (_, index) => at(segment, (index + 1) / steps))),
  ]
}

function at({ from, c1, c2, to }: Segment, t: number): Point {
  const u = 1 - t
  const mix = (axis: 'x' | 'y') =>
    u ** 3 * from[axis] + 3 * u * u * t * c1[axis] + 3 * u * t * t * c2[axis] + t ** 3 * to[axis]
  return { x: mix('x'), y: mix('y') }
}

/** One decimal, so that files stay small and the same everywhere. */
export function round(value: number): number {
  return Math.round(value * 10) / 10
}
