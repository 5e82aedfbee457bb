import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { persistently } from './persistently'

const online = new Set<() => void>()

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('addEventListener', (_: string, run: () => void) => online.add(run))
  vi.stubGlobal('removeEventListener', (_: string, run: () => void) => online.delete(run))
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  online.clear()
})

it('tries later and later until it works, then never again', async () => {
  const outcomes = [false, false, true]
  const attempt = vi.fn(async () => {
    if (!outcomes.shift()) throw new Error('away')
  })
  persistently(attempt).start()
  await vi.advanceTimersByTimeAsync(4_999)
  expect(attempt).toHaveBeenCalledTimes(1)
  await vi.advanceTimersByTimeAsync(1)
  expect(attempt).toHaveBeenCalledTimes(2)
  await vi.advanceTimersByTimeAsync(10_000)
  expect(attempt).toHaveBeenCalledTimes(3)
  await vi.advanceTimersByTimeAsync(600_000)
  expect(attempt).toHaveBeenCalledTimes(3)
  expect(online.size).toBe(0)
})

it('tries at once when there is a connection again, and not after it was stopped', async () => {
  const attempt = vi.fn(async () => {
    throw new Error('away')
  })
  const { start, stop } = persistently(attempt)
  start()
  await vi.advanceTimersByTimeAsync(0)
  for (const run of [...online]) run()
  await vi.advanceTimersByTimeAsync(0)
  expect(attempt).toHaveBeenCalledTimes(2)
  stop()
  await vi.advanceTimersByTimeAsync(600_000)
  expect(attempt).toHaveBeenCalledTimes(2)
  expect(online.size).toBe(0)
})
