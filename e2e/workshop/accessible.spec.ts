import type { Page } from '@playwright/test'
import { expectAccessible, THEMES, useTheme } from '../axe'
import { expect, test } from '../fixtures'
import { example, makeMap, openMap } from './maps'

const view = (page: Page, name: string) => page.locator('.tb label').filter({ hasText: name }).click()

for (const theme of THEMES) {
  test.describe(theme, () => {
    test.beforeEach(({ page }) => useTheme(page, theme))

    test('every view of the editor, a card and its menu', async ({ page }) => {
      test.slow()
      await openMap(page, await makeMap(page, example()))
      await expectAccessible(page)
      await page.locator('[data-card] button.tx').first().click()
      await expectAccessible(page)
      await page
        .getByRole('button', { name: /^Menü der Karte/ })
        .first()
        .click()
      await expectAccessible(page)
      await page.keyboard.press('Escape')
      for (const name of ['Tabelle', 'Matrix', 'Plan']) {
        await view(page, name)
        await expectAccessible(page)
      }
    })

    test('the windows of the editor', async ({ page }) => {
      test.slow()
      await openMap(page, await makeMap(page, example()))
      await page.getByRole('button', { name: 'Ausgeben' }).click()
      await expectAccessible(page)
      await page.keyboard.press('Escape')
      for (const name of [/Als Datei speichern/, /Link zum Lesen/, /Stände/]) {
        await page.getByRole('button', { name: 'Ausgeben' }).click()
        await page.getByRole('menuitem', { name }).click()
        await expect(page.getByRole('dialog')).toBeVisible()
        await expectAccessible(page)
        await page.getByRole('button', { name: 'Schließen' }).click()
      }
      await page.getByRole('button', { name: 'Kopf bearbeiten' }).click()
      await expectAccessible(page)
    })

    test('the shared page, with a map and without', async ({ page, watch }) => {
      watch.allow(/404/)
      const mapId = await makeMap(page, example())
      const share = await page.request.post(`/api/maps/${mapId}/shares`, { data: { showsName: false } })
      const { url } = (await share.json()) as { url: string }
      await page.goto(url)
      await expect(page.getByRole('img', { name: /Lastenrad/ })).toBeVisible()
      await expectAccessible(page)
      await page.goto('/geteilt/unbekannt')
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expectAccessible(page)
    })

    test('the editor on a phone, and the list of maps', async ({ page }) => {
      // High enough for everything: what scrolls under the bar at the lower edge counts as obscured.
      await page.setViewportSize({ width: 390, height: 2600 })
      await openMap(page, await makeMap(page, example()))
      await expectAccessible(page)
      await page.getByRole('button', { name: 'Übersicht' }).click()
      await expectAccessible(page)
      await page.goto('/werkstatt')
      await expect(page.getByRole('heading', { name: 'Ihre Karten' })).toBeVisible()
      await expectAccessible(page)
    })
  })
}
