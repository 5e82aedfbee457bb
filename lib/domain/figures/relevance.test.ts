import { describe, expect, test } from 'vitest'
import { lookFirst, priority } from './relevance'

const at = (relevance: number, satisfaction: number) => ({ relevance, satisfaction })

describe('priority', () => {
  test.each([
    [5, -2, 20],
    [4, -1, 12],
    [3, 0, 6],
    [5, 1, 5],
    [5, 2, 0],
  ])('relevance %i, satisfaction %i: %i', (relevance, satisfaction, expected) => {
    expect(priority(at(relevance, satisfaction))).toBe(expected)
  })
  test('refuses what is off the scales', () => {
    expect(() => priority(at(0, 0))).toThrow(RangeError)
    expect(() => priority(at(6, 0))).toThrow(RangeError)
    expect(() => priority(at(3, -3))).toThrow(RangeError)
    expect(() => priority(at(3, Number.NaN))).toThrow(RangeError)
  })
})

describe('what to look at first', () => {
  test('one, then the next', () => {
    expect(lookFirst([at(5, 1), at(4, -1), at(5, -2)])).toEqual({ first: [2], second: [1] })
  })
  test('equals stand together, in first and in second place', () => {
    expect(lookFirst([at(3, -2), at(4, -1), at(1, 0)])).toEqual({ first: [0, 1], second: [] })
    expect(lookFirst([at(5, -2), at(3, -2), at(4, -1)])).toEqual({ first: [0], second: [1, 2] })
  })
  test('what goes perfectly is not named', () => {
    expect(lookFirst([at(5, 2), at(1, 1)])).toEqual({ first: [1], second: [] })
    expect(lookFirst([at(5, 2), at(1, 2)])).toEqual({ first: [], second: [] })
    expect(lookFirst([])).toEqual({ first: [], second: [] })
  })
})
