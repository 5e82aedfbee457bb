import type { Browser, Page } from '@playwright/test'
import { LESSON } from './lesson'
import { quantile, type Row } from './row'
import type { RunningServer } from './server'

/** Chromium's „Slow 4G“: 1.6 Mbit/s down, 750 kbit/s up, 150 ms more latency a request. */
const SLOW_4G = { offline: false, downloadThroughput: 200_000, uploadThroughput: 93_750, latency: 150 }
const LOADS = 10

type Vitals = { lcp: number; cls: number; inp: number }

/** Collects the three figures inside the page, from its first moment on. */
function observe(): void {
  const vitals: Vitals = { lcp: 0, cls: 0, inp: 0 }
  Object.assign(window, { vitals })
  new PerformanceObserver(list => {
    for (const entry of list.getEntries()) vitals.lcp = entry.startTime
  }).observe({ type: 'largest-contentful-paint', buffered: true })
  new PerformanceObserver(list => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
      if (!entry.hadRecentInput) vitals.cls += entry.value
    }
  }).observe({ type: 'layout-shift', buffered: true })
  new PerformanceObserver(list => {
    for (const entry of list.getEntries() as PerformanceEventTiming[]) {
      if (entry.interactionId) vitals.inp = Math.max(vitals.inp, entry.duration)
    }
  }).observe({ type: 'event', buffered: true, durationThreshold: 16 } as PerformanceObserverInit)
}

const read = (page: Page) => page.evaluate(() => (window as typeof window & { vitals: Vitals }).vitals)

async function open(browser: Browser, isSlow: boolean): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage()
  await page.addInitScript(observe)
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: isSlow ? 4 : 1 })
  if (isSlow) await session.send('Network.emulateNetworkConditions', SLOW_4G)
  return page
}

/** Reads a lesson through on a phone: scrolls, answers, ticks, opens terms. */
async function readLesson(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.body.scrollHeight)
  for (let y = 0; y < height; y += 700) {
    await page.mouse.wheel(0, 700)
    await page.waitForTimeout(40)
  }
  for (const box of await page.getByRole('checkbox').all()) if (await box.isVisible()) await box.click()
  for (const option of (await page.locator('form.ask .opt').all()).slice(0, 8)) await option.click()
  for (const term of (await page.locator('.term').all()).slice(0, 5)) {
    await term.click()
    await page.keyboard.press('Escape')
  }
}

/** Loading and using a lesson on a slow phone. */
export async function vitalRows(browser: Browser, server: RunningServer): Promise<Row[]> {
  const paints: number[] = []
  const shifts: number[] = []
  for (let load = 0; load < LOADS; load++) {
    const page = await open(browser, true)
    await page.goto(server.origin + LESSON, { waitUntil: 'networkidle' })
    const { lcp, cls } = await read(page)
    paints.push(lcp)
    shifts.push(cls)
    await page.context().close()
  }
  const page = await open(browser, false)
  await page.goto(server.origin + LESSON, { waitUntil: 'networkidle' })
  await readLesson(page)
  const { inp, cls } = await read(page)
  await page.context().close()
  return [
    {
      id: 'lcp',
      name: 'LCP, 4× CPU and slow 4G, p75',
      value: quantile(paints, 0.75) / 1000,
      unit: 's',
      target: 1.5,
      better: 'lower',
      how: `Chromium 390 px, CPU slowed 4×, 1.6 Mbit/s, 150 ms more latency, cold, p75 of ${LOADS} loads.`,
    },
    {
      id: 'inp',
      name: 'INP over a read lesson',
      value: inp,
      unit: 'ms',
      target: 80,
      better: 'lower',
      how: 'Longest interaction of a scripted lesson (scroll, answer, tick, open terms) by the Event Timing API, CPU not slowed.',
    },
    {
      id: 'cls',
      name: 'CLS, loading and reading',
      value: Math.max(cls, ...shifts),
      unit: '',
      target: 0.01,
      better: 'lower',
      how: `Worst of ${LOADS} slow loads and one read lesson.`,
    },
  ]
}
