import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import Sqlite from 'better-sqlite3'
import { freePort, launch, type Product, untilHealthy } from './product'

const FILE = 'reisekarte.sqlite'
let folder: string

test.beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'reisekarte-robust-'))
})
test.afterEach(() => rmSync(folder, { recursive: true, force: true }))

const start = async (env: Record<string, string> = {}) => launch(await freePort(), { DATA_DIR: folder, ...env })

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

async function stop(product: Product): Promise<void> {
  product.process.kill('SIGTERM')
  await product.exited
}

/** Saves facts until the server is gone; what was acknowledged goes into the ledger, what was not is sent again later. */
async function storm(origin: string, cookie: string, pending: string[], ledger: Set<string>, round: number) {
  for (let batch = 0; ; batch++) {
    if (pending.length < 5)
      for (let i = 0; i < 5; i++) pending.push(`fact-${round}-${pending.length}-${batch}-${Math.random()}`)
    const ids = pending.slice(0, 5)
    const facts = ids.map(id => ({
      id,
      kind: 'checklist.ticked',
      subject: `punkt-${id.length}`,
      at: new Date().toISOString(),
      value: { ticked: true },
    }))
    const headers = { 'content-type': 'application/json', cookie }
    const body = JSON.stringify({ facts })
    const answer = await fetch(`${origin}/api/progress`, { method: 'POST', headers, body }).catch(() => null)
    if (!answer) return
    const receipt = (await answer.json().catch(() => null)) as { accepted?: string[] } | null
    if (!receipt) return
    expect(answer.status).toBe(200)
    for (const id of receipt.accepted ?? []) ledger.add(id)
    pending.splice(0, pending.length, ...pending.filter(id => !ledger.has(id)))
  }
}

test('killed twenty times in a storm of saves, it loses no acknowledged fact and doubles none', async () => {
  test.setTimeout(240_000)
  const ledger = new Set<string>()
  const pending = Array.from({ length: 8 }, () => [] as string[])
  let cookie = ''
  for (let round = 0; round < 20; round++) {
    const product = await start()
    await untilHealthy(product)
    if (!cookie) {
      const headers = { 'content-type': 'application/json' }
      const body = '{"facts":[]}'
      const answer = await fetch(`${product.origin}/api/progress`, { method: 'POST', headers, body })
      cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? ''
    }
    const before = ledger.size
    const writers = pending.map(list => storm(product.origin, cookie, list, ledger, round))
    while (ledger.size < before + 40 && product.process.exitCode === null) await pause(5)
    await pause(Math.random() * 200)
    product.process.kill('SIGKILL')
    await Promise.all([...writers, product.exited])
  }
  const last = await start()
  await untilHealthy(last)
  await stop(last)
  const database = new Sqlite(path.join(folder, FILE), { readonly: true })
  const stored = database.prepare('select id from facts').pluck().all() as string[]
  const people = database.prepare('select count(*) from people').pluck().get()
  database.close()
  const kept = new Set(stored)
  expect([...ledger].filter(id => !kept.has(id))).toEqual([])
  expect(stored.length).toBe(kept.size)
  expect(people).toBe(1)
  test.info().annotations.push({ type: 'facts', description: `${ledger.size} acknowledged, ${stored.length} stored` })
})

test('SIGTERM answers what is under way and ends within two seconds', async () => {
  const product = await start()
  while (!product.output().includes('server.ready')) await pause(20)
  const headers = { 'content-type': 'application/json' }
  const body = JSON.stringify({ email: 'niemand@example.de', password: 'falsch' })
  const requests = Array.from({ length: 4 }, (_, index) =>
    fetch(`${product.origin}/api/session`, {
      method: 'POST',
      headers: { ...headers, 'x-forwarded-for': `10.0.0.${index + 1}` },
      body,
    }).then(({ status }) => status),
  )
  await pause(40)
  const asked = Date.now()
  product.process.kill('SIGTERM')
  expect(await Promise.all(requests)).toEqual([400, 400, 400, 400])
  expect(await product.exited).toBe(0)
  expect(Date.now() - asked).toBeLessThan(2_000)
})

/** The server ends by itself with status 1 and one plain sentence; the data folder stays as it was. */
async function expectRefusal(product: Product, sentence: RegExp): Promise<void> {
  const before = readdirSync(folder).sort()
  expect(await product.exited).toBe(1)
  const output = product.output().trim()
  expect(output).toMatch(sentence)
  expect(output.split('\n')).toHaveLength(1)
  expect(readdirSync(folder).sort()).toEqual(before)
}

test('a taken port', async () => {
  const other = createServer().listen(0)
  await new Promise(resolve => other.once('listening', resolve))
  const { port } = other.address() as AddressInfo
  const product = launch(port, { DATA_DIR: folder })
  expect(await product.exited).toBe(1)
  expect(product.output()).toMatch(/Der Port \d+ ist schon belegt\./)
  expect(product.output()).not.toMatch(/^\s+at /m)
  other.close()
})

test('a data folder that cannot be written', async () => {
  writeFileSync(path.join(folder, 'eine-datei'), '')
  await expectRefusal(await start({ DATA_DIR: path.join(folder, 'eine-datei', 'data') }), /lässt sich nicht schreiben/)
})

test('a wrong variable', async () => {
  await expectRefusal(
    await start({ DATABASE_URL: 'mysql://localhost' }),
    /DATABASE_URL muss mit postgres:\/\/ beginnen/,
  )
  await expectRefusal(await start({ PUBLIC_ORIGIN: 'https://kurs.example.de', AUTH_SECRET: '' }), /AUTH_SECRET fehlt/)
})

test.describe('with a database from before', () => {
  test.beforeEach(async () => {
    const product = await start()
    await untilHealthy(product)
    await stop(product)
  })

  test('that is newer than the program', async () => {
    const database = new Sqlite(path.join(folder, FILE))
    database.prepare("insert into migrations values ('9999_later', 'x', 0)").run()
    database.close()
    await expectRefusal(await start(), /ist neuer als dieses Programm/)
  })

  test('that is damaged', async () => {
    const file = path.join(folder, FILE)
    rmSync(`${file}-wal`, { force: true })
    rmSync(`${file}-shm`, { force: true })
    writeFileSync(file, Buffer.alloc(8192, 'kaputt'))
    await expectRefusal(await start(), /ist beschädigt\. Spielen Sie eine Sicherung ein/)
  })

  test('that has vanished', async () => {
    for (const name of readdirSync(folder).filter(name => name.startsWith(FILE))) rmSync(path.join(folder, name))
    mkdirSync(path.join(folder, 'backups'), { recursive: true })
    await expectRefusal(await start(), /fehlt, obwohl hier schon eine war/)
  })
})
