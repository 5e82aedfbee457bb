import { describe, expect, it } from 'vitest'
import { grade } from './grade'
import { readNumber } from './read-number'
import { type NumericQuestion, numericSchema } from './schema'

describe('readNumber', () => {
  it.each([
    ['1.234,5', 1, 1234.5],
    ['1.234.567', 2, 1234567],
    ['1.234', 0, 1234],
    ['1234', 2, 1234],
    ['1 234,5', 1, 1234.5],
    ['1\u202f234', 1, 1234],
    ['0,75', 2, 0.75],
    ['0,75 %', 2, 0.75],
    ['0,75\u00a0%', 2, 0.75],
    ['0,75 Prozent', 2, 0.75],
    ['0.75', 2, 0.75],
    ['0.755', 3, 0.755],
    ['12.34', 2, 12.34],
    ['1,234.5', 1, 1234.5],
    ['1,234,567', 0, 1234567],
    ['1,234', 3, 1.234],
    ['-2', 0, -2],
    ['− 2', 0, -2],
    ['–2', 0, -2],
    ['+2', 0, 2],
    [',5', 1, 0.5],
    ['.5', 1, 0.5],
    ['-0', 0, 0],
  ])('reads „%s“ with %d decimals as %d', (text, decimals, value) => {
    expect(readNumber(text, '%', decimals)).toEqual({ value })
  })

  it.each([
    ['', 'no-number'],
    ['  ', 'no-number'],
    ['zwei', 'not-a-number'],
    ['3/4', 'not-a-number'],
    ['1e5', 'not-a-number'],
    ['1.23,4', 'not-a-number'],
    ['1..2', 'not-a-number'],
    ['5,', 'not-a-number'],
    ['Infinity', 'not-a-number'],
    ['1234567890123456', 'not-a-number'],
    ['1.234', 'ambiguous'],
    ['-1.234 %', 'ambiguous'],
    ['12 €', 'unexpected-unit'],
    ['12 Tage', 'unexpected-unit'],
  ])('refuses „%s“: %s', (text, problem) => expect(readNumber(text, '%', 2)).toEqual({ problem }))

  it('knows the euro before and behind the number', () => {
    expect(readNumber('€ 1.200,50', '€', 2)).toEqual({ value: 1200.5 })
    expect(readNumber('1200,50 EUR', '€', 2)).toEqual({ value: 1200.5 })
    expect(readNumber('7 Tage', 'Tage', 0)).toEqual({ value: 7 })
    expect(readNumber('75 %', '', 2)).toEqual({ problem: 'unexpected-unit' })
  })
})

const question: NumericQuestion = numericSchema.parse({
  id: 'kapitel-quote',
  kind: 'numeric',
  level: 'anwenden',
  section: 'quote',
  prompt: 'Wie hoch ist die Quote?',
  unit: '%',
  answer: 0.75,
  tolerance: 0.01,
  decimals: 2,
  feedback: 'Käufe durch Sitzungen',
  mistakes: [
    { value: 7.5, tolerance: 0.5, feedback: 'Komma verrutscht' },
    { value: 7.8, tolerance: 0.5, feedback: 'Etwas anderes' },
  ],
})
const graded = (text: string) => grade(question, 's', { kind: 'numeric', text })

describe('numeric', () => {
  it.each([
    ['0,74', 1],
    ['0,76', 1],
    ['0,75', 1],
    ['0,739', 0],
    ['0,761', 0],
    ['-0,75', 0],
  ])('%s gives %d', (text, score) => expect(graded(text).score).toBe(score))

  it('explains the nearest typical mistake', () => {
    expect(graded('7,6').mistake).toBe('Komma verrutscht')
    expect(graded('7,9').mistake).toBe('Etwas anderes')
    expect(graded('20').mistake).toBeNull()
    expect(graded('0,75').mistake).toBeNull()
  })
})
