import { randomUUID } from 'node:crypto'
import autocannon from 'autocannon'
import { LESSON } from './lesson'
import { median, type Row } from './row'
import { type RunningServer, startRawServer } from './server'

const SECONDS = 4
const ROUNDS = 3

async function requestsPerSecond(options: autocannon.Options): Promise<number> {
  const result = await autocannon({ duration: SECONDS, connections: 16, ...options })
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${options.url}: ${result.non2xx} refused, ${result.errors} failed`)
  return result.requests.average
}

/** Lesson pages per second against a bare server that sends the same bytes, alternating in one run. */
export async function lessonThroughput(server: RunningServer): Promise<Row> {
  const url = server.origin + LESSON
  const html = Buffer.from(await (await fetch(url, { headers: { 'accept-encoding': 'identity' } })).arrayBuffer())
  const raw = await startRawServer(html, 'text/html; charset=utf-8')
  const ratios: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const ceiling = await requestsPerSecond({ url: raw.origin })
    ratios.push((await requestsPerSecond({ url })) / ceiling)
  }
  await raw.stop()
  return {
    id: 'lesson-throughput',
    name: 'Lesson pages/s ÷ raw node server, same bytes',
    value: median(ratios),
    unit: '×',
    target: 0.07,
    better: 'higher',
    how: `autocannon, 16 connections, ${SECONDS} s, median of ${ROUNDS} alternating rounds, uncompressed. 0.07 is what Next's own server reaches; ours sends prerendered pages from memory, as a reverse proxy with a cache would.`,
  }
}

/** One learner's cookie, made by a first save. */
async function guestCookie(origin: string): Promise<string> {
  const response = await fetch(`${origin}/api/progress`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ facts: [] }),
  })
  return response.headers.getSetCookie()[0]?.split(';')[0] ?? ''
}

/** Saves that are on disk before they are acknowledged, against the same request without anything to save. */
export async function durableSaves(server: RunningServer): Promise<Row> {
  const cookie = await guestCookie(server.origin)
  const base = {
    url: `${server.origin}/api/progress`,
    method: 'POST' as const,
    connections: 64,
    headers: { 'content-type': 'application/json', cookie },
  }
  const fact = () => ({
    id: randomUUID(),
    kind: 'checklist.ticked',
    subject: 'einfuehrung-bench',
    at: new Date().toISOString(),
    value: { ticked: true },
  })
  const ratios: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const idle = await requestsPerSecond({ ...base, body: JSON.stringify({ facts: [] }) })
    const saves = await requestsPerSecond({
      ...base,
      requests: [{ setupRequest: request => ({ ...request, body: JSON.stringify({ facts: [fact()] }) }) }],
    })
    ratios.push(saves / idle)
  }
  return {
    id: 'durable-saves',
    name: 'Durable saves/s ÷ POST/s that saves nothing',
    value: median(ratios),
    unit: '×',
    target: 0.8,
    better: 'higher',
    how: `autocannon, 64 connections, ${SECONDS} s, median of ${ROUNDS} alternating rounds, POST /api/progress with one fact against an empty batch, SQLite with synchronous=FULL.`,
  }
}
