import { expect, test } from 'vitest'
import { pageAfter } from './page-turning'

test.each([
  ['ArrowRight', 0, 1],
  ['ArrowRight', 5, 5],
  ['PageUp', 3, 2],
  ['ArrowLeft', 0, 0],
  ['Home', 4, 0],
  ['End', 1, 5],
  ['Enter', 1, null],
])('%s on page %i of six', (key, at, next) => {
  expect(pageAfter(key, at, 6)).toBe(next)
})
