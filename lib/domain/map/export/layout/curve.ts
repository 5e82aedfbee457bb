import type { MapLabels } from '../../labels'
import type { Curve, JourneyMap, Phase } from '../../model'
import { findCurvePersona, findEmotion } from '../../read'
import { EMOTION_VALUES, type EmotionValue } from '../../vocabulary'
import { formatSigned } from '../format'
import { circle, line, type Primitive, path, text } from '../primitives'
import { hatch, splitAreas } from './area'
import { type Point, sample, toPath, toPolygon, toSegments } from './profile'

export const CURVE_HEIGHT = 188
const STEP = 34

type Rated = Point & { value: EmotionValue; column: number }

/** Where the emotion lane lies: its upper left corner behind the row's name, and its columns. */
export type CurveArea = { x: number; y: number; columnWidth: number; phases: readonly Phase[] }

/**
 * The emotion lane: steps, zero line, and each curve with its values inside the points. The curve of today is filled
 * above zero and hatched below it; later states are dotted. Over phases without a value it is dotted and not filled.
 */
export function drawCurves(map: JourneyMap, area: CurveArea): Primitive[] {
  const { x, y, columnWidth, phases } = area
  const right = x + columnWidth * phases.length
  const steps = EMOTION_VALUES.flatMap(value => {
    const at = toY(y, value)
    return [
      line(x, at, right, at, value === 0 ? 'ink' : 'hair', value === 0 ? 1.25 : 1),
      ...(value === 0 ? [] : [text(x + 5, at - 4, formatSigned(value), { size: 11, fill: 'ink2' })]),
    ]
  })
  const order = map.curves.toSorted((a, b) => Number(a.state === 'ist') - Number(b.state === 'ist'))
  return [
    ...steps,
    ...order.flatMap(curve => drawLine(map, curve, area, right)),
    ...order.flatMap(curve => drawPoints(map, curve, area)),
  ]
}

/** What a curve shows, in words: „Mira, Ist: Kauf −2, …“. */
export function describeCurve(map: JourneyMap, curve: Curve, phases: readonly Phase[], labels: MapLabels): string {
  const values = phases.flatMap(phase => {
    const point = findEmotion(map, phase.id, curve.id)
    return point ? [`${phase.name} ${formatSigned(point.value)}`] : []
  })
  return `${nameCurve(map, curve, labels)}: ${values.join(', ') || '–'}.`
}

/** „Mira, Ist“: given name and state. */
export function nameCurve(map: JourneyMap, curve: Curve, labels: MapLabels): string {
  const name = findCurvePersona(map, curve)?.name.split(' ')[0] ?? ''
  return labels.sheet.curve(name, labels.states[curve.state])
}

function toY(top: number, value: number): number {
  return top + CURVE_HEIGHT / 2 - value * STEP
}

function drawLine(map: JourneyMap, curve: Curve, area: CurveArea, right: number): Primitive[] {
  const points = listPoints(map, curve, area)
  const [first] = points
  const last = points.at(-1)
  if (!first || !last) return []
  const drawn: Primitive[] = []
  const ends = [{ ...first, x: area.x }, ...points, { ...last, x: right }]
  const segments = toSegments(ends)
  for (const [index, segment] of segments.entries()) {
    const columns = [ends[index]?.column ?? 0, ends[index + 1]?.column ?? 0] as const
    const isEnd =
      index === 0 ? first.column > 0 : index === segments.length - 1 ? last.column < area.phases.length - 1 : false
    const isStated = columns[1] - columns[0] <= 1 && !isEnd
    if (isStated && curve.state === 'ist') drawn.push(...fill(sample([segment]), toY(area.y, 0)))
    if (isStated || !isEnd) {
      const isDotted = !isStated || curve.state === 'soll'
      const dash = isDotted ? { strokeWidth: 2.75, dash: [0.1, 7] } : { strokeWidth: 3.25 }
      drawn.push(path(toPath([segment]), { stroke: 'feel', ...dash }))
    }
  }
  return drawn
}

function fill(points: readonly Point[], zero: number): Primitive[] {
  const { above, below } = splitAreas(points, zero)
  return [
    ...above.map(polygon => path(toPolygon(polygon), { fill: 'feelWash' })),
    ...below.flatMap(polygon => hatch(polygon, 9)),
  ]
}

/** Values inside their points; the lowest of today is filled. */
function drawPoints(map: JourneyMap, curve: Curve, area: CurveArea): Primitive[] {
  const points = listPoints(map, curve, area)
  const low = Math.min(...points.map(point => point.value))
  return points.flatMap(point => drawPoint(point, curve.state === 'ist' && point.value === low && low < 0))
}

function drawPoint({ x, y, value }: Rated, isLow: boolean): Primitive[] {
  return [
    circle(x, y, 11.5, { fill: isLow ? 'feel' : 'card', stroke: 'feel', strokeWidth: 2.5 }),
    text(x, y + 4, formatSigned(value), { size: 11.5, weight: 600, fill: isLow ? 'paper' : 'ink', anchor: 'middle' }),
  ]
}

/** Two curves stand a little apart, so that equal values do not cover each other. */
function listPoints(map: JourneyMap, curve: Curve, { x, y, columnWidth, phases }: CurveArea): Rated[] {
  const shift = map.curves.length < 2 ? 0 : map.curves[0]?.id === curve.id ? -14 : 14
  return phases.flatMap((phase, column) => {
    const point = findEmotion(map, phase.id, curve.id)
    if (!point) return []
    return [{ x: x + (column + 0.5) * columnWidth + shift, y: toY(y, point.value), value: point.value, column }]
  })
}
