/** One contour line; every fourth level is an index contour, drawn heavier. */
export type Contour = { d: string; isIndex: boolean }

type Cell = { x: number; y: number }
type Segment = readonly [from: string, to: string]

const STEP = 14
const LEVELS = 13
const LOWEST = 0.1

/**
 * Contour lines of a height field in equal levels from 0.1 to just below its summit: sampled every 14 px (two cells beyond the edges),
 * cut by marching squares, every second point kept, smoothed with quadratic arcs, rounded to whole pixels.
 */
export function contourPaths(width: number, height: number, elevation: (x: number, y: number) => number): Contour[] {
  const columns = Math.ceil(width / STEP) + 4
  const rows = Math.ceil(height / STEP) + 4
  const field = Array.from({ length: rows + 1 }, (_, row) =>
    Array.from({ length: columns + 1 }, (_, column) => elevation((column - 2) * STEP, (row - 2) * STEP)),
  )
  const value = ({ x, y }: Cell) => field[y]?.[x] ?? 0
  const highest = Math.max(...field.flat()) * 0.97
  return Array.from({ length: LEVELS }, (_, index) => {
    const level = LOWEST + ((highest - LOWEST) * index) / (LEVELS - 1)
    const d = chains(segmentsAt(level, columns, rows, value))
      .map(smooth)
      .join('')
    return { d, isIndex: index % 4 === 0 }
  }).filter(({ d }) => d)
}

/** Cuts every cell at a level; the ends of a segment are named by their place, so that neighbours meet exactly. */
function segmentsAt(level: number, columns: number, rows: number, value: (cell: Cell) => number): Segment[] {
  const cut = (a: Cell, b: Cell): string => {
    const share = (level - value(a)) / (value(b) - value(a))
    const x = (a.x + (b.x - a.x) * share - 2) * STEP
    const y = (a.y + (b.y - a.y) * share - 2) * STEP
    return `${Math.round(x)} ${Math.round(y)}`
  }
  const segments: Segment[] = []
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) {
      const corners: Cell[] = [
        { x, y },
        { x: x + 1, y },
        { x: x + 1, y: y + 1 },
        { x, y: y + 1 },
      ]
      const cuts = corners.flatMap((corner, i) => {
        const next = corners[(i + 1) % 4] ?? corner
        if (value(corner) < level === value(next) < level) return []
        return [i < 2 ? cut(corner, next) : cut(next, corner)]
      })
      for (let i = 0; i + 1 < cuts.length; i += 2) segments.push([cuts[i] ?? '', cuts[i + 1] ?? ''])
    }
  }
  return segments.filter(([from, to]) => from !== to)
}

/** Joins segments that share an end into lines. */
function chains(segments: readonly Segment[]): string[][] {
  const byEnd = new Map<string, Set<Segment>>()
  for (const segment of segments) {
    for (const end of segment) byEnd.set(end, (byEnd.get(end) ?? new Set()).add(segment))
  }
  const open = new Set(segments)
  const follow = (from: string): string[] => {
    const line: string[] = []
    for (let end: string | undefined = from; end; ) {
      const next: Segment | undefined = [...(byEnd.get(end) ?? [])].find(segment => open.has(segment))
      if (!next) break
      open.delete(next)
      end = next[0] === end ? next[1] : next[0]
      line.push(end)
    }
    return line
  }
  const lines: string[][] = []
  for (const segment of segments) {
    if (!open.delete(segment)) continue
    lines.push([...follow(segment[0]).reverse(), segment[0], segment[1], ...follow(segment[1])])
  }
  return lines.filter(line => line.length > 6)
}

function smooth(line: string[]): string {
  const isClosed = line[0] === line.at(-1)
  const points = line.filter((_, i) => i % 2 === 0).map(point => point.split(' ').map(Number) as [number, number])
  const middle = (a: [number, number], b: [number, number]) => `${(a[0] + b[0]) >> 1} ${(a[1] + b[1]) >> 1}`
  const [first, second] = points
  if (!first || !second) return ''
  let d = `M${isClosed ? middle(first, second) : first.join(' ')}`
  for (let i = 1; i < points.length - 1; i++) {
    const [here, next] = [points[i], points[i + 1]]
    if (here && next) d += `Q${here.join(' ')} ${middle(here, next)}`
  }
  return isClosed ? `${d}Z` : d
}
