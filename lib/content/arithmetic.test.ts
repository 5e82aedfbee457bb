import { describe, expect, it } from 'vitest'
import { ArithmeticError, evaluate } from './arithmetic'

const DATA = { funnel: { purchases: 360, sessions: 48000 }, list: [1, 2] }

describe('arithmetic over the worked case', () => {
  it.each([
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['2 ^ 3 ^ 2', 512],
    ['-2 ^ 2', -4],
    ['2 ^ -1', 0.5],
    ['10 / 4 - 1', 1.5],
    ['funnel.purchases / funnel.sessions * 100', 0.75],
    ['round(funnel.sessions / 7, 1)', 6857.1],
  ])('%s = %d', (expression, value) => {
    expect(evaluate(expression, DATA)).toBeCloseTo(value, 10)
  })

  it.each([
    '',
    '1 +',
    '1 2',
    '(1',
    'funnel',
    'funnel.wishes',
    'list',
    '1 / 0',
    'round(1)',
    'process.exit(1)',
    '1; 2',
    'constructor',
  ])('refuses %j', expression => {
    expect(() => evaluate(expression, DATA)).toThrow(ArithmeticError)
  })
})
