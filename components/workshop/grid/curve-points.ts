import { emotionKey } from '@/lib/domain/map/keys'
import type { EmotionPoint, Id } from '@/lib/domain/map/model'
import type { EmotionValue } from '@/lib/domain/map/vocabulary'
import { type Point, profile } from '../../map-sheet/line'

/** Height of the drawing of the curves in pixels. */
export const CURVE_HEIGHT = 176
const STEP = 33

/** Where a value stands, from the upper edge. */
export const levelY = (value: number): number => CURVE_HEIGHT / 2 - value * STEP

/** The value that is nearest to a height. */
export function valueAt(y: number): EmotionValue {
  const value = Math.max(-2, Math.min(2, Math.round((CURVE_HEIGHT / 2 - y) / STEP)))
  return (value === 0 ? 0 : value) as EmotionValue
}

/** A height inside the drawing. */
export const clampY = (y: number): number => Math.max(levelY(2), Math.min(levelY(-2), y))

/** A point that is being dragged stands where the pointer is. */
export type Drag = { phaseId: Id; y: number }

export type CurvePoint = { phaseId: Id; value: EmotionValue; x: number; y: number; isLow: boolean }

/** The stated points of a curve, each in the middle of its column; the lowest ones below zero are told apart. */
export function placePoints(
  emotions: Readonly<Record<string, EmotionPoint>>,
  curveId: Id,
  phaseIds: readonly Id[],
  width: number,
  drag: Drag | null = null,
): CurvePoint[] {
  const column = width / phaseIds.length
  const points = phaseIds.flatMap((phaseId, index) => {
    const point = emotions[emotionKey(phaseId, curveId)]
    if (!point) return []
    const y = drag?.phaseId === phaseId ? drag.y : levelY(point.value)
    return [{ phaseId, value: valueAt(y), x: (index + 0.5) * column, y }]
  })
  const lowest = Math.min(...points.map(point => point.value))
  return points.map(point => ({ ...point, isLow: point.value === lowest && lowest < 0 }))
}

/** Path data of the line through all points and of the area between it and zero. */
export function curvePaths(points: readonly CurvePoint[]): { line: string; area: string } {
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last) return { line: '', area: '' }
  const line = profile(points.map(({ x, y }): Point => [x, y]))
  return { line, area: `${line}L${last.x} ${levelY(0)}L${first.x} ${levelY(0)}Z` }
}
