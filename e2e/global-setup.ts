import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startSmtpServer } from '../lib/testing/smtp-server'
import { freePort, launch, untilHealthy } from './product'

/**
 * One product for the whole run, with a data folder of its own and a real SMTP server; what that server got can be read at
 * `E2E_MAILS`. @returns how to end it all
 */
export default async function setup(): Promise<() => Promise<void>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'reisekarte-e2e-'))
  const smtp = await startSmtpServer()
  const mails = createServer((_request, response) => {
    const list = smtp.mails.map(({ to, subject, text }) => ({ to: to?.[0]?.address, subject, text }))
    response.setHeader('content-type', 'application/json').end(JSON.stringify(list))
  }).listen(0, '127.0.0.1')
  await new Promise(resolve => mails.once('listening', resolve))
  const product = launch(await freePort(), { DATA_DIR: folder, SMTP_URL: smtp.url })
  await untilHealthy(product)
  process.env.E2E_ORIGIN = product.origin
  process.env.E2E_MAILS = `http://127.0.0.1:${(mails.address() as AddressInfo).port}`
  process.env.E2E_DATA = folder
  return async () => {
    product.process.kill('SIGTERM')
    await product.exited
    mails.close()
    await smtp.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
