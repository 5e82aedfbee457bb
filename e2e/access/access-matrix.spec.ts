import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { PERSONAL, publicPages, routesOnDisk } from '../pages'
import { FILES, MATRIX, type Row } from './matrix'
import { makeTargets, type Targets } from './targets'
import { makeViewers, VIEWERS } from './viewers'

const root = path.resolve(import.meta.dirname, '../..')
const source = (route: string) => readFileSync(path.join(root, 'app', route, 'route.ts'), 'utf8')

const handlers = routesOnDisk('route.ts').flatMap(route =>
  [...source(route).matchAll(/export (?:const|async function|function) (GET|POST|PUT|PATCH|DELETE)\b(.*)/g)].map(
    ([, method, rest = '']) => ({ route, name: `${method} ${route}`, isDefined: rest.includes('defineRoute(') }),
  ),
)

test('every handler on disk is in the matrix, and nothing else', () => {
  const guarded = handlers.filter(({ isDefined }) => isDefined).map(({ name }) => name)
  expect(guarded.toSorted()).toEqual(Object.keys(MATRIX).toSorted())
  const files = handlers.filter(({ isDefined }) => !isDefined)
  expect(files.map(({ route }) => route).toSorted()).toEqual(Object.keys(FILES).toSorted())
  for (const { name, route } of files) {
    expect(name).toMatch(/^GET /)
    expect(source(route), `${route} is public, so it has to be static`).toContain("dynamic = 'force-static'")
  }
})

const fill = (route: string, params: Record<string, string>) =>
  route.replace(/\[(\w+)\]/g, (_, name: string) => params[name] ?? `[${name}]`)

const split = (name: string) => name.split(' ') as [string, string]

const targetOf = (name: string, { params, query = '' }: Row, targets: Targets) =>
  fill(split(name)[1], params?.(targets) ?? {}) + query

test('every handler answers everybody as the matrix says', async () => {
  test.setTimeout(120_000)
  const viewers = await makeViewers()
  const targets = await makeTargets(viewers.learnerA)
  const wrong: string[] = []
  for (const [name, row] of Object.entries(MATRIX)) {
    const [method] = split(name)
    for (const viewer of VIEWERS) {
      const body = await row.body?.(targets, viewer)
      const { status } = await viewers[viewer](method, targetOf(name, row, targets), body)
      if (status !== row.expected[viewer]) wrong.push(`${name}, ${viewer}: ${status}, not ${row.expected[viewer]}`)
    }
  }
  expect(wrong).toEqual([])
})

test('what is not yours looks like what is not there', async () => {
  const viewers = await makeViewers()
  const targets = await makeTargets(viewers.learnerA)
  const nowhere = '00000000000000000000000000'
  const nothing = { ...targets, attemptId: nowhere, mapId: nowhere, sessionId: nowhere }
  for (const [name, row] of Object.entries(MATRIX).filter(([, { expected }]) => expected.learnerB === 404)) {
    const [method] = split(name)
    const body = await row.body?.(targets, 'learnerB')
    const foreign = await viewers.learnerB(method, targetOf(name, row, targets), body)
    const missing = await viewers.learnerB(method, targetOf(name, row, nothing), body)
    expect(await foreign.text(), name).toBe(await missing.text())
    expect(foreign.status, name).toBe(missing.status)
  }
})

test('no other site can make a browser write', async () => {
  const viewers = await makeViewers()
  const targets = await makeTargets(viewers.learnerA)
  for (const [name, row] of Object.entries(MATRIX)) {
    const [method] = split(name)
    if (method === 'GET') continue
    const body = await row.body?.(targets, 'learnerA')
    const from = (headers: Record<string, string>) =>
      viewers.learnerA(method, targetOf(name, row, targets), body, headers).then(({ status }) => status)
    expect(await from({ 'sec-fetch-site': 'cross-site' }), name).toBe(403)
    expect(await from({ 'sec-fetch-site': 'same-site' }), name).toBe(403)
    expect(await from({ origin: 'https://evil.example' }), name).toBe(403)
  }
})

test('pages and files are the same for everybody', async () => {
  const viewers = await makeViewers()
  for (const address of [...publicPages(), ...Object.values(FILES)]) {
    const bodies = new Set<string>()
    for (const viewer of VIEWERS) {
      const answer = await viewers[viewer]('GET', address)
      expect(answer.status, `${address}, ${viewer}`).toBe(200)
      expect(answer.headers.getSetCookie(), address).toEqual([])
      bodies.add(await answer.text())
    }
    expect(bodies.size, `${address} differs`).toBe(1)
  }
  for (const page of PERSONAL) {
    const bare = new Set<string>()
    for (const viewer of VIEWERS) {
      const answer = await viewers[viewer]('GET', fill(page, { mapId: 'eine-karte', token: 'ein-link' }))
      expect(answer.status, page).toBe(200)
      const nonce = /'nonce-([^']+)'/.exec(answer.headers.get('content-security-policy') ?? '')?.[1] ?? ''
      bare.add((await answer.text()).replaceAll(nonce, 'nonce'))
    }
    expect(bare.size, `${page} differs`).toBe(1)
  }
})
