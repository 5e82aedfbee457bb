import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attemptOrder, attemptResult, bestAttempt, missedIds, unansweredIds } from './attempt'

const answer = (questionId: string, score: number, hintsUsed = 0) => ({ questionId, score, hintsUsed })
const live = new Set(['a', 'b', 'c', 'd'])

describe('attemptResult', () => {
  it('is the mean of the scores, unanswered ones being 0', () => {
    expect(attemptResult(['a', 'b', 'c', 'd'], [answer('a', 1), answer('b', 0.5)], live)).toEqual({
      score: 0.375,
      points: 1.5,
      outOf: 4,
      isPassed: false,
    })
  })

  it('takes a quarter of the point for each hint', () => {
    expect(attemptResult(['a'], [answer('a', 1, 2)], live).score).toBe(0.5)
    expect(attemptResult(['a'], [answer('a', 0.25, 2)], live).score).toBe(0)
  })

  it('passes at exactly 70 %, whatever floating point makes of the sum', () => {
    const ids = Array.from({ length: 10 }, (_, i) => `q${i}`)
    const scores = [1, 1, 1, 1, 1, 1, 0.1, 0.2, 0.3, 0.4]
    const result = attemptResult(
      ids,
      ids.map((id, i) => answer(id, scores[i] ?? 0)),
      new Set(ids),
    )
    expect(result).toMatchObject({ score: 0.7, isPassed: true })
  })

  it('leaves out what was withdrawn or no longer exists', () => {
    const answers = [answer('a', 1), answer('weg', 1), answer('b', 0)]
    expect(attemptResult(['a', 'b', 'weg'], answers, live)).toMatchObject({ score: 0.5, outOf: 2 })
    expect(attemptResult(['weg'], answers, live)).toEqual({ score: 0, points: 0, outOf: 0, isPassed: false })
    expect(attemptResult([], [], new Set())).toEqual({ score: 0, points: 0, outOf: 0, isPassed: false })
  })

  it('never leaves 0–1, whatever is stored', () => {
    const ids = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'x', 'y'))
    const answers = fc.array(
      fc.record({
        questionId: fc.constantFrom('a', 'b', 'c', 'x', 'z'),
        score: fc.oneof(fc.double(), fc.double({ min: 0, max: 1 })),
        hintsUsed: fc.integer({ min: -5, max: 5 }),
      }),
    )
    fc.assert(
      fc.property(ids, answers, (ids, answers) => {
        const { score, points, outOf } = attemptResult(ids, answers, live)
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(1)
        expect(points).toBeLessThanOrEqual(outOf)
      }),
    )
  })
})

describe('an attempt', () => {
  it('keeps the order of its questions when one more is added', () => {
    const before = attemptOrder('seed', ['a', 'b', 'c', 'd', 'e'])
    const after = attemptOrder('seed', ['n', 'e', 'd', 'c', 'b', 'a'])
    expect(after.filter(id => id !== 'n')).toEqual(before)
    expect(attemptOrder('seed', ['a', 'a', 'b'])).toHaveLength(2)
    expect(new Set(Array.from({ length: 50 }, (_, i) => attemptOrder(`s${i}`, ['a', 'b', 'c'])[0])).size).toBe(3)
  })

  it('knows what is unanswered and what was missed', () => {
    expect(unansweredIds(['d', 'weg', 'a', 'b'], new Set(['a']), live)).toEqual(['d', 'b'])
    expect(missedIds(['d', 'weg', 'a', 'b'], [answer('a', 1, 1), answer('d', 0.5)], live)).toEqual(['d', 'b'])
  })

  it('the best counts, the earliest of equal ones, never an open one', () => {
    const at = (submittedAt: string | null, score: number | null) => ({ submittedAt, score })
    const first = at('2026-11-01T10:00:00.000Z', 0.8)
    expect(bestAttempt([at('2026-11-02T10:00:00.000Z', 0.8), first, at(null, null)])).toBe(first)
    expect(bestAttempt([at(null, null)])).toBeNull()
  })
})
