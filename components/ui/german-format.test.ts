import { expect, test } from 'vitest'
import { dayAndTime } from './german-format'

test('a moment is told in Berlin, in winter and in summer', () => {
  expect(dayAndTime('2026-03-12T09:04:00Z')).toBe('12. März 2026, 10:04\u00A0Uhr')
  expect(dayAndTime('2026-07-31T22:30:00Z')).toBe('1. August 2026, 00:30\u00A0Uhr')
})
