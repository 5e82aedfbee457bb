import { expect, test } from 'vitest'
import { pictureSize } from './picture-size'

test('pictures are twice as large as the drawing, or as large as every browser can', () => {
  expect(pictureSize(1000, 800)).toEqual({ width: 2000, height: 1600, scale: 2 })
  const large = pictureSize(7800, 1500)
  expect(large.width).toBeLessThanOrEqual(8192)
  expect(large.width * large.height).toBeLessThanOrEqual(16_000_000)
  expect(pictureSize(20_000, 300).width).toBe(8192)
})
