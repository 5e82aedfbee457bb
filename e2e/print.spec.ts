import { readdirSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, open, readThrough, register, test } from './fixtures'
import { bare, expectA4, expectUncut, expectWhole, printed } from './print/on-paper'
import { whatShouldPrint } from './print/should-print'
import { example, makeMap } from './workshop/maps'

const PAGES = [...readdirSync('content/chapters'), 'glossar', 'tipps', 'faq', 'fall'].map(name => `/kurs/${name}`)

const setTheme = (page: Page, theme: 'light' | 'dark') =>
  page.addInitScript(value => localStorage.setItem('rk.theme', value), theme)

for (const path of PAGES) {
  test(`${path} on paper: whole, upright, the same from light and dark`, async ({ page }) => {
    await setTheme(page, 'light')
    await open(page, path)
    const light = await printed(page)
    expectWhole(light, await whatShouldPrint(page))
    expectA4(light, 'portrait')
    await setTheme(page, 'dark')
    await open(page, path)
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark')
    const dark = await printed(page)
    expect(dark.map(({ drawing }) => drawing)).toEqual(light.map(({ drawing }) => drawing))
  })
}

test('a lesson prints whole without scripts, from a dark system', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false, colorScheme: 'dark' })
  const page = await context.newPage()
  await page.goto('/kurs/einfuehrung')
  const dark = await printed(page)
  expectWhole(dark, await whatShouldPrint(page))
  await page.emulateMedia({ colorScheme: 'light' })
  const light = await printed(page)
  expect(dark.map(({ drawing }) => drawing)).toEqual(light.map(({ drawing }) => drawing))
  await context.close()
})

test.describe('the checklist alone', () => {
  const NOTE = 'Bei uns: der Umzug.\nFrau Köhler weiß, seit wann.'
  const sheet = '.paper-list'

  test.beforeEach(async ({ page }) => {
    // The printer's own window; the test prints by itself.
    await page.addInitScript(() => Object.assign(window, { print: () => undefined }))
  })

  test('blank: boxes, lines, chapter; nothing of the lesson', async ({ page }) => {
    await open(page, '/kurs/touchpoints')
    await page.locator('.cl').scrollIntoViewIfNeeded()
    const items = await page.locator('.cl .check > span').allTextContents()
    await expect(page.getByRole('button', { name: 'Leer drucken' })).toHaveCount(0)
    await page.getByRole('button', { name: 'Checkliste drucken' }).click()
    await expect(page.locator(sheet)).toBeHidden()
    const should = await whatShouldPrint(page, sheet)
    const sheets = await printed(page)
    expectWhole(sheets, should)
    expectA4(sheets, 'portrait')
    expect(sheets).toHaveLength(1)
    const text = bare(sheets[0]?.text ?? '')
    for (const part of [...items, 'Kapitel 3: ', 'Name:', 'Datum:']) expect(text).toContain(bare(part))
    expect(text).not.toContain(bare('Danach können Sie'))
    await expect(page.locator(sheet)).toHaveCount(0)
  })

  for (const theme of ['light', 'dark'] as const) {
    test(`filled: ticks, notes, name and date; blank again on request (${theme})`, async ({ page, context }) => {
      const { name } = await register(context)
      await setTheme(page, theme)
      await open(page, '/kurs/einfuehrung')
      // Everything that comes alive on the way has to be there before it is used.
      await readThrough(page)
      const list = page.locator('.cl')
      await list.scrollIntoViewIfNeeded()
      for (const index of [0, 2]) await list.getByRole('checkbox').nth(index).check()
      await list.getByText('Warum?').nth(1).click()
      await list.getByRole('textbox').first().fill(NOTE)
      await list.getByRole('checkbox').nth(0).focus()
      await page.getByRole('button', { name: 'Checkliste drucken' }).click()
      await expect(page.locator(sheet).getByRole('img', { name: 'erledigt', includeHidden: true })).toHaveCount(2)
      const should = await whatShouldPrint(page, sheet)
      const sheets = await printed(page)
      expectWhole(sheets, should)
      const text = bare(sheets.map(({ text }) => text).join(''))
      for (const part of [NOTE, name, '2 von']) expect(text).toContain(bare(part))

      await page.getByRole('button', { name: 'Leer drucken' }).click()
      await expect(page.locator(sheet).getByRole('img', { name: 'erledigt', includeHidden: true })).toHaveCount(0)
      const blank = bare((await printed(page)).map(({ text }) => text).join(''))
      expect(blank).toContain(bare(name))
      expect(blank).not.toContain(bare('Umzug'))

      const lesson = await printed(page)
      expectWhole(lesson, await whatShouldPrint(page))
      expect(bare(lesson.map(({ text }) => text).join(''))).toContain(bare(NOTE))
    })
  }
})

for (const theme of ['light', 'dark'] as const) {
  test(`the worked map is one sheet in landscape with every card (${theme})`, async ({ page }) => {
    await setTheme(page, theme)
    const map = example()
    const mapId = await makeMap(page, map)
    const share = await page.request.post(`/api/maps/${mapId}/shares`, { data: { showsName: false } })
    const { url } = (await share.json()) as { url: string }
    await page.goto(url)
    await expect(page.getByRole('img', { name: /Lastenrad/ })).toBeVisible()
    const sheets = await printed(page)
    expect(sheets).toHaveLength(1)
    expectA4(sheets, 'landscape')
    expectUncut(sheets)
    const text = bare(sheets[0]?.text ?? '')
    const names = [
      map.title,
      ...map.phases.map(phase => phase.name),
      ...Object.values(map.cards).map(card => card.text),
    ]
    expect(names.filter(name => !text.includes(bare(name)))).toEqual([])
  })
}
