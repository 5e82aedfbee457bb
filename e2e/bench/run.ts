import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { secondBuild } from './build'
import { mapRows } from './map'
import { median, type Row, report } from './row'
import { startServer } from './server'
import { durableSaves, lessonThroughput } from './throughput'
import { vitalRows } from './vitals'
import { weightRows } from './weight'

const CHROMIUM = process.env.CHROMIUM_PATH ?? ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find(existsSync)

async function startUp(): Promise<Row> {
  const times: number[] = []
  for (let i = 0; i < 3; i++) {
    const server = await startServer()
    times.push(server.startedInMs / 1000)
    await server.stop()
  }
  return {
    id: 'start',
    name: 'npm start to healthy, nothing changed',
    value: median(times),
    unit: 's',
    target: 5,
    better: 'lower',
    how: 'lib/tooling/start.mjs until /api/health answers 200, new data folder, median of 3.',
  }
}

const rows: Row[] = [secondBuild(), await startUp()]
const server = await startServer()
const browser = await chromium.launch({
  executablePath: CHROMIUM,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
})
rows.push(
  ...(await weightRows(browser, server)),
  ...(await vitalRows(browser, server)),
  ...(await mapRows(browser, server)),
)
await browser.close()
rows.push(await lessonThroughput(server), await durableSaves(server))
await server.stop()
report(rows)
