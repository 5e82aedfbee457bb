import { expect, test } from 'vitest'
import type { EmotionPoint } from '@/lib/domain/map/model'
import type { EmotionValue } from '@/lib/domain/map/vocabulary'
import { clampY, curvePaths, levelY, placePoints, valueAt } from './curve-points'

const point = (value: EmotionValue): EmotionPoint => ({
  value,
  reason: '',
  quote: '',
  evidence: 'assumption',
  source: '',
})
const emotions = { 'a:v': point(1), 'c:v': point(-2), 'b:w': point(0) }

test('points stand in the middle of their columns; phases without a value have none', () => {
  expect(placePoints(emotions, 'v', ['a', 'b', 'c'], 300)).toEqual([
    { phaseId: 'a', value: 1, x: 50, y: levelY(1), isLow: false },
    { phaseId: 'c', value: -2, x: 250, y: levelY(-2), isLow: true },
  ])
  expect(placePoints(emotions, 'v', ['b'], 300)).toEqual([])
})

test('a single phase has one point, and a path that begins and ends there', () => {
  const [only] = placePoints(emotions, 'v', ['c'], 200)
  expect(only).toMatchObject({ x: 100, isLow: true })
  expect(curvePaths(only ? [only] : []).line).toBe(`M100 ${levelY(-2)}`)
  expect(curvePaths([])).toEqual({ line: '', area: '' })
})

test('a dragged point follows the pointer and takes the nearest value', () => {
  const [first] = placePoints(emotions, 'v', ['a', 'c'], 200, { phaseId: 'a', y: levelY(2) + 3 })
  expect(first).toMatchObject({ value: 2, y: levelY(2) + 3 })
  expect([levelY(0.4), levelY(-0.4), levelY(9)].map(valueAt)).toEqual([0, 0, 2])
  expect([clampY(-50), clampY(900)]).toEqual([levelY(2), levelY(-2)])
})
