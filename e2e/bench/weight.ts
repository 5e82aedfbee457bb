import type { Browser, Page } from '@playwright/test'
import { LESSON } from './lesson'
import type { Row } from './row'
import type { RunningServer } from './server'

/** gzip bytes of Next 16.4's and React 19.3's own client code with one link and one lazy island, measured on its own. */
const FRAMEWORK_BYTES = 139_090

type Transfer = { url: string; type: string; bytes: number }

/** Everything that a page transfers until the network is quiet: compressed bodies, without headers. */
export async function transfersOf(page: Page, url: string): Promise<Transfer[]> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  const known = new Map<string, Transfer>()
  session.on('Network.responseReceived', ({ requestId, response, type }) => {
    // What has come by then is the headers.
    known.set(requestId, { url: response.url, type, bytes: -response.encodedDataLength })
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const transfer = known.get(requestId)
    if (transfer) transfer.bytes += encodedDataLength
  })
  await page.goto(url, { waitUntil: 'networkidle' })
  await session.detach()
  return [...known.values()]
}

const kilobytes = (transfers: Transfer[]) => transfers.reduce((sum, { bytes }) => sum + bytes, 0) / 1000

/** What a lesson weighs before anything is done on it. */
export async function weightRows(browser: Browser, server: RunningServer): Promise<Row[]> {
  const transfers = await transfersAs('gzip', browser, server)
  const asSent = await transfersAs('br', browser, server)
  const of = (type: string) => transfers.filter(transfer => transfer.type === type)
  const script = kilobytes(of('Script'))
  const how = 'Chromium, gzip bodies until the network is quiet, nothing touched.'
  const lower = { better: 'lower' as const, unit: 'kB' }
  return [
    { ...lower, id: 'script', name: 'JavaScript before interaction', value: script, target: 150, how },
    {
      ...lower,
      id: 'own-script',
      name: 'JavaScript of our own before interaction',
      value: script - FRAMEWORK_BYTES / 1000,
      target: 15,
      how: `${how} Less ${FRAMEWORK_BYTES} bytes that Next and React take alone.`,
    },
    {
      ...lower,
      id: 'html-css',
      name: 'HTML and CSS of a lesson',
      value: kilobytes([...of('Document'), ...of('Stylesheet')]),
      target: 30,
      how,
    },
    {
      ...lower,
      id: 'html-css-brotli',
      name: 'HTML and CSS of a lesson, as browsers get it',
      value: kilobytes(asSent.filter(({ type }) => type === 'Document' || type === 'Stylesheet')),
      target: 30,
      how: `${how.replace('gzip', 'brotli')} Every current browser asks for it.`,
    },
    { ...lower, id: 'fonts', name: 'Fonts', value: kilobytes(of('Font')), target: 80, how },
    {
      id: 'other-hosts',
      name: 'Requests to other hosts',
      value: transfers.filter(({ url }) => !url.startsWith(server.origin) && !url.startsWith('data:')).length,
      unit: '',
      target: 0,
      better: 'lower',
      how,
    },
  ]
}

async function transfersAs(encoding: string, browser: Browser, server: RunningServer): Promise<Transfer[]> {
  const context = await browser.newContext({ extraHTTPHeaders: { 'accept-encoding': encoding } })
  const transfers = await transfersOf(await context.newPage(), server.origin + LESSON)
  await context.close()
  return transfers
}
