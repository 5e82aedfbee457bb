/** A point on the sheet in pixels, y downwards. */
export type Point = readonly [x: number, y: number]

const round = (value: number) => String(Math.round(value * 10) / 10)
const at = (points: readonly Point[], index: number): Point =>
  points[Math.min(points.length - 1, Math.max(0, index))] ?? [0, 0]

/** Path data of a curve free in the plane through all points (Catmull-Rom, tension 1/3). */
export function route(points: readonly Point[]): string {
  const [first = [0, 0] as Point] = points
  let path = `M${round(first[0])} ${round(first[1])}`
  for (let i = 0; i < points.length - 1; i++) {
    const [a, b, c, d] = [at(points, i - 1), at(points, i), at(points, i + 1), at(points, i + 2)]
    const control = [
      b[0] + (c[0] - a[0]) / 3,
      b[1] + (c[1] - a[1]) / 3,
      c[0] - (d[0] - b[0]) / 3,
      c[1] - (d[1] - b[1]) / 3,
    ]
    path += `C${control.map(round).join(' ')} ${round(c[0])} ${round(c[1])}`
  }
  return path
}

/**
 * Path data of a curve that is monotone between its points and never overshoots a stated value
 * (Fritsch and Carlson 1980, „Monotone Piecewise Cubic Interpolation“, with harmonic means). Needs rising x.
 */
export function profile(points: readonly Point[]): string {
  const steps = points.slice(1).map((point, i) => point[0] - at(points, i)[0])
  const slopes = points.slice(1).map((point, i) => (point[1] - at(points, i)[1]) / (steps[i] ?? 1))
  const tangent = (i: number): number => {
    const [before, after] = [slopes[i - 1], slopes[i]]
    if (before === undefined || after === undefined) return before ?? after ?? 0
    return before * after <= 0 ? 0 : (2 * before * after) / (before + after)
  }
  const [first = [0, 0] as Point] = points
  let path = `M${round(first[0])} ${round(first[1])}`
  for (let i = 0; i < steps.length; i++) {
    const [a, b, third] = [at(points, i), at(points, i + 1), (steps[i] ?? 0) / 3]
    const control = [a[0] + third, a[1] + tangent(i) * third, b[0] - third, b[1] - tangent(i + 1) * third]
    path += `C${control.map(round).join(' ')} ${round(b[0])} ${round(b[1])}`
  }
  return path
}
