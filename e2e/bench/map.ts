import { readFileSync } from 'node:fs'
import type { Browser, BrowserContext, Page } from '@playwright/test'
import { wordLists } from '../../content/texts/de/rubric-words'
import type { JourneyMap } from '../../lib/domain/map/model'
import { evaluate } from '../../lib/domain/map/rubric/evaluate'
import type { MapDocument } from '../../lib/domain/map/wire'
import { largeMap } from './large-map'
import { median, quantile, type Row } from './row'
import type { RunningServer } from './server'

const KEYSTROKES = 60
/** The Event Timing API tells nothing of events that were painted sooner than this, in milliseconds. */
const TOLD_FROM = 16

/** The Werkstatt with large maps: rules, typing, dragging, PDF. */
export async function mapRows(browser: Browser, server: RunningServer): Promise<Row[]> {
  const context = await browser.newContext({ baseURL: server.origin, viewport: { width: 1280, height: 900 } })
  const large = await make(context, largeMap(10, 8, 7))
  const example = JSON.parse(readFileSync('content/case/map.json', 'utf8')) as JourneyMap
  const small = await make(context, example)
  const page = await context.newPage()
  await page.goto(`/werkstatt/${large.id}`)
  await page.locator('[data-card]').first().waitFor()
  const rows = [rubric(), await typing(page), await dragging(page)]
  rows.push(...(await pdf(context, large.id, small.id)))
  await context.close()
  return rows
}

async function make(context: BrowserContext, document: JourneyMap): Promise<MapDocument> {
  const response = await context.request.post('/api/maps', {
    data: { from: 'document', title: document.title, document },
  })
  if (!response.ok()) throw new Error(`a map was refused: ${response.status()}`)
  return (await response.json()) as MapDocument
}

function rubric(): Row {
  const map = largeMap(40, 6, 4)
  const times = Array.from({ length: 12 }, () => {
    const began = performance.now()
    evaluate(map, { lists: wordLists })
    return performance.now() - began
  })
  return {
    id: 'rubric',
    name: 'All rules on a map of 40 phases × 7 lanes',
    value: median(times.slice(2)),
    unit: 'ms',
    target: 50,
    better: 'lower',
    how: `evaluate() in Node on ${Object.keys(map.cards).length} cards and 40 feelings, median of 10 after two warm-up runs.`,
  }
}

type Timed = typeof window & { paints: number[]; stamps: number[] }

/** From the key to the next paint, in the text field of the card panel. */
async function typing(page: Page): Promise<Row> {
  await page.locator('[data-card] button.tx').first().click()
  const field = page.locator('.card-panel').getByLabel('Text', { exact: true })
  await field.click()
  await page.evaluate(() => {
    const paints: number[] = []
    Object.assign(window, { paints })
    new PerformanceObserver(list => {
      for (const entry of list.getEntries()) if (entry.name === 'keydown') paints.push(entry.duration)
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
  })
  for (let stroke = 0; stroke < KEYSTROKES; stroke++) await page.keyboard.type('e', { delay: 30 })
  await page.waitForTimeout(500)
  const told = await page.evaluate(() => (window as Timed).paints)
  const all = [...told, ...Array.from({ length: Math.max(0, KEYSTROKES - told.length) }, () => TOLD_FROM)]
  return {
    id: 'map-typing',
    name: 'Typing to paint on a map of 560 cards, p95',
    value: quantile(all, 0.95),
    unit: 'ms',
    target: 50,
    better: 'lower',
    how: `Event Timing API, ${KEYSTROKES} key strokes into a card's text, 30 ms apart; those painted within ${TOLD_FROM} ms count as ${TOLD_FROM}.`,
  }
}

/** Notes the time of every frame inside the page. */
function countFrames(at: unknown): void {
  const { stamps = [] } = window as typeof window & { stamps?: number[] }
  if (typeof at === 'number') stamps.push(at)
  Object.assign(window, { stamps })
  requestAnimationFrame(countFrames)
}

/** Frames that the page gets to draw while a card is dragged across the grid. */
async function dragging(page: Page): Promise<Row> {
  const card = page.locator('[data-card]').nth(20)
  await card.scrollIntoViewIfNeeded()
  const box = await card.boundingBox()
  if (!box) throw new Error('no card to drag')
  const [x, y] = [box.x + box.width / 2, box.y + 20]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 12, y + 12)
  await page.evaluate(countFrames)
  const until = Date.now() + 2500
  for (let step = 0; Date.now() < until; step++) {
    await page.mouse.move(x + 12 + 180 * Math.sin(step / 14), y + 60 + 50 * Math.cos(step / 9))
  }
  const stamps = await page.evaluate(() => [...(window as Timed).stamps])
  await page.mouse.up()
  const seconds = ((stamps.at(-1) ?? 0) - (stamps[0] ?? 0)) / 1000
  return {
    id: 'map-drag',
    name: 'Frames/s while a card is dragged, 560 cards',
    value: (stamps.length - 1) / seconds,
    unit: '/s',
    target: 58,
    better: 'higher',
    how: 'requestAnimationFrame counted over 2.5 s of dragging across cells in headless Chromium; its screen has 60 frames a second.',
  }
}

async function pdf(context: BrowserContext, largeId: string, smallId: string): Promise<Row[]> {
  const times: number[] = []
  let size = 0
  for (let round = 0; round < 3; round++) {
    const began = performance.now()
    const answer = await context.request.get(`/api/maps/${largeId}/pdf?format=A3`)
    await answer.body()
    if (!answer.ok()) throw new Error(`the PDF was refused: ${answer.status()}`)
    times.push(performance.now() - began)
    size = (await (await context.request.get(`/api/maps/${smallId}/pdf?format=A4`)).body()).length
  }
  return [
    {
      id: 'pdf-time',
      name: 'PDF of a map of 560 cards on A3',
      value: median(times) / 1000,
      unit: 's',
      target: 2.5,
      better: 'lower',
      how: 'GET /api/maps/<id>/pdf until the last byte, median of 3.',
    },
    {
      id: 'pdf-size',
      name: 'PDF of the worked example on A4',
      value: size / 1000,
      unit: 'kB',
      target: 120,
      better: 'lower',
      how: 'Bytes of the file, both weights of the face embedded as far as used.',
    },
  ]
}
