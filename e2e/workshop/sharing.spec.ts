import { expect, test } from '../fixtures'
import { example, makeMap, openMap, storedMap, untilSaved } from './maps'

test('a link shows the map to anybody, until it is taken back', async ({ page, anotherBrowser, watch }) => {
  watch.allow(/404/)
  const mapId = await makeMap(page, example())
  await openMap(page, mapId)
  await page.getByRole('button', { name: 'Ausgeben' }).click()
  await page.getByRole('menuitem', { name: /Link zum Lesen/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Link machen' }).click()
  const url = await dialog.getByLabel('Adresse').inputValue()

  const reader = await anotherBrowser()
  await reader.goto(url)
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Vom Zweitauto zum Lastenrad')
  await expect(reader.getByRole('img', { name: /Vom Zweitauto zum Lastenrad/ })).toBeVisible()
  await expect(reader.getByRole('cell', { name: 'Sieht das fremde Rad vor der Kita' })).toBeVisible()
  await expect(reader.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/)
  await expect(reader.locator('main textarea, main input')).toHaveCount(0)

  await dialog.getByRole('button', { name: /zurücknehmen/ }).click()
  await expect(dialog.getByText('Zurzeit führt kein Link zu dieser Karte.')).toBeVisible()
  await reader.reload()
  await expect(reader.getByRole('heading', { name: 'Dieser Link führt zu keiner Karte.' })).toBeVisible()
})

test('a kept state is compared and brought back, and that can be undone', async ({ page }) => {
  const mapId = await makeMap(page, example())
  await openMap(page, mapId)
  const openStates = async () => {
    await page.getByRole('button', { name: 'Ausgeben' }).click()
    await page.getByRole('menuitem', { name: /Stände/ }).click()
  }
  await openStates()
  await page.getByLabel('Name des Standes').fill('Vor dem Workshop')
  await page.getByRole('button', { name: 'Stand festhalten' }).click()
  await expect(page.getByText('„Vor dem Workshop“ ist festgehalten.')).toBeVisible()
  await page.keyboard.press('Escape')

  await page
    .locator('[data-card]')
    .filter({ hasText: 'Wartet' })
    .getByRole('button', { name: /^Menü der Karte/ })
    .click()
  await page.getByRole('menuitem', { name: 'Löschen' }).click()
  await untilSaved(page)

  await openStates()
  await page.getByRole('button', { name: /„Vor dem Workshop“ .* vergleichen/ }).click()
  const row = page.getByRole('row', { name: /^Kauf Handlung/ })
  await expect(row).toContainText('Wartet')
  await expect(row).toContainText('gelöscht')
  await page.getByRole('button', { name: 'Diesen Stand zurückholen' }).click()
  const hasCard = async () => {
    const { document: map } = await storedMap(page, mapId)
    return Object.values(map.cards).some(({ text }) => text === 'Wartet')
  }
  await expect.poll(hasCard).toBe(true)
  await page.locator('.toast').getByRole('button', { name: 'Rückgängig' }).click()
  await expect.poll(hasCard).toBe(false)
})
