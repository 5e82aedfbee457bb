import { randomInt } from 'node:crypto'
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'
import { linkIn, mailTo } from './mailbox'
import { createWatch, type Watch } from './watch'

export { expect } from '@playwright/test'

/** Good enough for the product, and the same everywhere. */
export const PASSWORD = 'vier blaue lampen im hof'

export type Account = { name: string; email: string; password: string }

type Fixtures = {
  /** Fails the test when a page does what it must not; `watch.allow` lets something pass. */
  watch: Watch
  /** A further browser with its own cookies, watched as the first one. */
  anotherBrowser(): Promise<Page>
  /** An account, made and confirmed by mail; the page's browser is signed in. */
  member: Account
}

let count = 0

/** A new address for every person, so that tests never meet. */
export function newAccount(): Account {
  count += 1
  return {
    name: 'Mira Sandhövel',
    email: `mira-${process.pid}-${Date.now()}-${count}@example.de`,
    password: PASSWORD,
  }
}

/** Registers without the form and confirms with the mailed link; the context is signed in then. */
export async function register(context: BrowserContext, account: Account = newAccount()): Promise<Account> {
  expect((await context.request.post('/api/account', { data: account })).status()).toBe(200)
  const token = linkIn(await mailTo(account.email, 'bestätigen')).split('#token=')[1]
  expect((await context.request.post('/api/account/confirmation', { data: { token } })).status()).toBe(200)
  return account
}

/** Signs in without the form. */
export async function signIn(context: BrowserContext, { email, password }: Account): Promise<void> {
  expect((await context.request.post('/api/session', { data: { email, password } })).status()).toBe(200)
}

/** Opens a page and waits until it is alive: its first act is to ask for the person's progress. */
export async function open(page: Page, path: string): Promise<void> {
  const alive = page.waitForResponse(response => response.url().endsWith('/api/progress'))
  await page.goto(path)
  await alive
}

/** Reads a page to its end, so that each of its parts has come alive, and waits until nothing is fetched any more. */
export async function readThrough(page: Page): Promise<void> {
  const fetched = () => page.evaluate(() => performance.getEntriesByType('resource').length)
  const height = await page.evaluate(() => document.body.scrollHeight)
  for (let y = 0; y < height; y += 500) {
    await page.evaluate(top => scrollTo(0, top), y)
    await page.waitForTimeout(30)
  }
  for (let before = -1; before !== (await fetched()); await page.waitForTimeout(400)) before = await fetched()
}

/** Every browser comes from an address of its own, as people do: limits count per address. */
const someAddress = () => `10.${randomInt(256)}.${randomInt(256)}.${randomInt(1, 255)}`

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern
  baseURL: async ({}, use) => use(process.env.E2E_ORIGIN),

  // biome-ignore lint/correctness/noEmptyPattern: as above
  extraHTTPHeaders: async ({}, use) => use({ 'x-forwarded-for': someAddress() }),

  watch: [
    async ({ baseURL }, use) => {
      const watch = createWatch(baseURL ?? '')
      await use(watch)
      expect(watch.faults).toEqual([])
    },
    { auto: true },
  ],

  context: async ({ context, watch }, use) => {
    watch.attach(context)
    await use(context)
  },

  anotherBrowser: async ({ browser, watch, contextOptions, baseURL }, use) => {
    const contexts: BrowserContext[] = []
    await use(async () => {
      const extraHTTPHeaders = { 'x-forwarded-for': someAddress() }
      const context = await browser.newContext({ ...contextOptions, baseURL, extraHTTPHeaders })
      contexts.push(context)
      watch.attach(context)
      return context.newPage()
    })
    for (const context of contexts) await context.close()
  },

  member: async ({ context }, use) => use(await register(context)),
})
