import path from 'node:path'
import type { Page } from '@playwright/test'
import { THEMES, useTheme } from '../axe'
import { expect, open, test } from '../fixtures'

const output = path.resolve(import.meta.dirname, 'output')

/** What a page shows only after something was done, each with the way there. */
const STATES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'anmelden-fehler': async page => {
    await open(page, '/anmelden')
    await page.getByLabel('E-Mail-Adresse').fill('mira@example.de')
    await page.getByLabel('Passwort', { exact: true }).fill('kaffeekanne')
    await page.keyboard.press('Enter')
    await expect(page.locator('.bad')).toBeFocused()
  },
  'quiz-frage': async page => {
    await open(page, '/kurs/einfuehrung/quiz')
    await page.getByRole('button', { name: 'Quiz beginnen' }).click()
    // The order is another one each time: on to a question with options.
    const option = page.locator('.q-card label').first()
    for (await expect(page.locator('.q-card .q')).toBeFocused(); !(await option.isVisible()); ) {
      await page.getByRole('button', { name: 'Überspringen' }).click()
    }
    await option.click()
  },
  'werkstatt-karte': async page => {
    const example = await (await page.request.get('/werkstatt/beispiel.json')).json()
    const body = { from: 'document', title: 'Möwenrad', document: example }
    const { id } = await (await page.request.post('/api/maps', { data: body })).json()
    await open(page, `/werkstatt/${id}`)
    await page.waitForLoadState('networkidle')
  },
  menue: async page => {
    await page.setViewportSize({ width: 390, height: 844 })
    await open(page, '/kurs')
    await page.getByRole('button', { name: 'Menü', exact: true }).click()
  },
}

for (const theme of THEMES) {
  for (const width of [390, 1280]) {
    const picture = (page: Page, name: string) => {
      const file = path.join(output, `${name}-${width}-${theme}.png`)
      return page.screenshot({ path: file, fullPage: true, animations: 'disabled' })
    }
    const prepare = async (page: Page) => {
      await useTheme(page, theme)
      await page.setViewportSize({ width, height: width === 390 ? 844 : 800 })
    }

    for (const [name, go] of Object.entries(STATES)) {
      test(`${name} ${width} ${theme}`, async ({ page, watch }) => {
        watch.allow(/status of 400/)
        await prepare(page)
        await go(page)
        await picture(page, name)
      })
    }

    test(`konto-angemeldet ${width} ${theme}`, async ({ page, member }) => {
      await prepare(page)
      await open(page, '/konto')
      await expect(page.getByText(member.email)).toBeVisible()
      await expect(page.locator('.sessions li')).toHaveCount(1)
      await picture(page, 'konto-angemeldet')
    })
  }
}
