import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures'
import { example, makeMap, openMap, untilSaved } from './maps'

const cardOf = (page: Page, text: string) => page.locator('[data-card]').filter({ hasText: text })

test('Enter leads from a card to its details, Esc back to it', async ({ page }) => {
  await openMap(page, await makeMap(page, example()))
  const text = cardOf(page, 'Wartet').locator('button.tx')
  const panel = page.locator('.card-panel')
  await text.focus()
  await page.keyboard.press('Enter')
  await expect(panel.locator('[data-place=panel]')).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(panel.getByLabel('Text', { exact: true })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(text).toBeFocused()
  await expect(panel).toHaveCount(0)
})

test('where there is no room beside the map, the details come in a window', async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 800 })
  await openMap(page, await makeMap(page, example()))
  const text = cardOf(page, 'Wartet').locator('button.tx')
  await text.click()
  const dialog = page.getByRole('dialog', { name: 'Karte im Feld' })
  await expect(dialog.getByLabel('Text', { exact: true })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(text).toBeFocused()
})

test('a step can be taken back right after a reload, and the focus goes where it shows', async ({ page }) => {
  await openMap(page, await makeMap(page, example()))
  const card = cardOf(page, 'Wartet')
  await card.getByRole('button', { name: /^Menü der Karte/ }).click()
  await page.getByRole('menuitem', { name: 'Löschen' }).click()
  await expect(card).toHaveCount(0)
  await untilSaved(page)
  await page.reload()
  await expect(page.getByRole('button', { name: 'Ausgeben' })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(card.locator('button.tx')).toBeFocused()
})

test('a hint leads to its field in the head and can be set aside with a reason', async ({ page }) => {
  await openMap(page, await makeMap(page))
  const hint = page.locator('.hints li').filter({ hasText: 'Im Szenario fehlt noch' })
  await hint.getByRole('button', { name: 'Zur Stelle springen' }).click()
  const head = page.getByRole('dialog', { name: 'Kopf der Karte' })
  const situation = head.getByLabel('Situation', { exact: true })
  await expect(situation).toBeFocused()
  await expect(situation).toHaveAttribute('data-found', '')
  await page.keyboard.press('Escape')

  await hint.getByRole('button', { name: 'Bewusst so' }).click()
  await page.getByRole('button', { name: 'Festhalten' }).click()
  await expect(hint.getByText('Es fehlt die Begründung')).toBeVisible()
  await page.getByLabel('Begründung').fill('Kommt nach den Interviews')
  await page.getByRole('button', { name: 'Festhalten' }).click()
  await expect(page.locator('.hints .score')).toContainText('1 bewusst anders')
  await expect(page.locator('.hints li :focus')).toHaveCount(1)
})
