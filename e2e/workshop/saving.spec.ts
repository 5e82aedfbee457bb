import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures'
import { example, makeMap, openMap, storedMap, untilSaved } from './maps'

async function rename(page: Page, title: string): Promise<void> {
  await page.getByRole('heading', { level: 1 }).getByRole('button').click()
  await page.keyboard.press('Control+a')
  await page.keyboard.type(title)
  await page.keyboard.press('Enter')
}

const titleOf = async (page: Page, mapId: string) => (await storedMap(page, mapId)).document.title

test('two devices: both versions side by side, and nothing is overwritten until the person decides', async ({
  page,
  context,
  anotherBrowser,
  watch,
}) => {
  watch.allow(/409/)
  const mapId = await makeMap(page, example())
  const other = await anotherBrowser()
  await other.context().addCookies(await context.cookies())
  await openMap(page, mapId)
  await openMap(other, mapId)
  await rename(other, 'Vom anderen Gerät')
  await untilSaved(other)
  await rename(page, 'Von hier')
  const dialog = page.getByRole('dialog', { name: 'Welche Fassung soll gelten?' })
  await expect(dialog).toBeVisible()
  await expect(dialog).toContainText('Von hier')
  await expect(dialog).toContainText('Vom anderen Gerät')
  expect(await titleOf(page, mapId)).toBe('Vom anderen Gerät')
  await dialog.getByRole('button', { name: 'Meine behalten' }).click()
  await untilSaved(page)
  expect(await titleOf(page, mapId)).toBe('Von hier')
})

test('two tabs of one browser stay the same map', async ({ page, context }) => {
  const mapId = await makeMap(page, example())
  await openMap(page, mapId)
  const second = await context.newPage()
  await openMap(second, mapId)
  await rename(page, 'Im ersten Tab')
  await expect(second.getByRole('heading', { level: 1 })).toContainText('Im ersten Tab')
  await untilSaved(page)
  await rename(second, 'Im zweiten Tab')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Im zweiten Tab')
  await expect.poll(() => titleOf(page, mapId)).toBe('Im zweiten Tab')
})

test('offline: edits stay, the page says so, and they are sent when the connection is back', async ({
  page,
  context,
  watch,
}) => {
  watch.allow(/ERR_INTERNET_DISCONNECTED|Failed to fetch/)
  const mapId = await makeMap(page, example())
  await openMap(page, mapId)
  await context.setOffline(true)
  await rename(page, 'Ohne Netz')
  await expect(page.locator('.save-line')).toContainText('nicht gespeichert')
  await page.getByRole('button', { name: 'Ausgeben' }).click()
  await page.getByRole('menuitem', { name: /Als Datei/ }).click()
  await context.setOffline(false)
  await expect.poll(() => titleOf(page, mapId)).toBe('Ohne Netz')
  await page.keyboard.press('Escape')
  await untilSaved(page)
})

test('an edit survives a closed page and a broken connection', async ({ page, context, watch }) => {
  watch.allow(/ERR_FAILED|ERR_INTERNET_DISCONNECTED|Failed to fetch/)
  const mapId = await makeMap(page, example())
  await openMap(page, mapId)
  await page.route(`**/api/maps/${mapId}`, route =>
    route.request().method() === 'PUT' ? route.abort() : route.continue(),
  )
  await rename(page, 'Nur hier')
  await expect(page.locator('.save-line')).toContainText('nicht gespeichert')
  await page.close()
  const later = await context.newPage()
  await openMap(later, mapId)
  await expect(later.getByRole('heading', { level: 1 })).toContainText('Nur hier')
  await expect.poll(() => titleOf(later, mapId)).toBe('Nur hier')
})
