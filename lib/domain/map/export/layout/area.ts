import { line, type Primitive } from '../primitives'
import type { Point } from './profile'

/** The areas between a sampled curve and the zero line, closed along it, parted by sides. */
export function splitAreas(points: readonly Point[], zero: number): { above: Point[][]; below: Point[][] } {
  const areas: { above: Point[][]; below: Point[][] } = { above: [], below: [] }
  let run: Point[] = []
  let side = 0
  const close = () => {
    const [first] = run
    const last = run.at(-1)
    if (first && last && side !== 0 && run.length > 1) {
      areas[side < 0 ? 'above' : 'below'].push([{ x: first.x, y: zero }, ...run, { x: last.x, y: zero }])
    }
    run = []
  }
  points.forEach((point, index) => {
    const next = Math.sign(point.y - zero)
    const before = points[index - 1]
    if (before && next !== side && next * side < 0) {
      const share = (zero - before.y) / (point.y - before.y)
      const crossing = { x: before.x + share * (point.x - before.x), y: zero }
      run.push(crossing)
      close()
      run.push(crossing)
    } else if (side !== 0 && next === 0) {
      run.push(point)
      close()
    }
    side = next
    run.push(point)
  })
  close()
  return areas
}

/** Lines rising to the right at 45°, `gap` apart, inside a polygon. Even–odd, so holes stay free. */
export function hatch(polygon: readonly Point[], gap: number): Primitive[] {
  const level = ({ x, y }: Point) => x + y
  const levels = polygon.map(level)
  const lines: Primitive[] = []
  const first = Math.ceil(Math.min(...levels) / gap) * gap
  for (let target = first; target < Math.max(...levels); target += gap) {
    const hits = polygon.flatMap((point, index) => {
      const next = polygon[(index + 1) % polygon.length] ?? point
      const [a, b] = [level(point), level(next)]
      if (a === b || a < target === b < target) return []
      return [point.x + ((target - a) / (b - a)) * (next.x - point.x)]
    })
    hits.sort((a, b) => a - b)
    for (let index = 0; index + 1 < hits.length; index += 2) {
      const [left = 0, right = 0] = hits.slice(index, index + 2)
      if (right - left > 0.5) lines.push(line(left, target - left, right, target - right, 'feel', 1.1))
    }
  }
  return lines
}
