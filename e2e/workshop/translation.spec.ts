import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures'
import { example, makeMap, openMap, storedMap, untilSaved } from './maps'

/** What a browser's translation does to a page: every text node goes into elements of its own, again and again. */
async function translate(page: Page): Promise<void> {
  await page.evaluate(() => {
    const wrapAll = () => {
      const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT)
      const found: Text[] = []
      while (walker.nextNode()) found.push(walker.currentNode as Text)
      for (const text of found) {
        const { parentElement } = text
        if (!text.data.trim() || parentElement?.closest('font, textarea, script, style, svg')) continue
        const outer = document.createElement('font')
        const inner = document.createElement('font')
        inner.textContent = text.data.toUpperCase()
        outer.append(inner)
        text.replaceWith(outer)
      }
    }
    wrapAll()
    new MutationObserver(wrapAll).observe(document.body, { subtree: true, childList: true, characterData: true })
  })
}

test('a translated page can be edited, moved in, undone and viewed as before', async ({ page }) => {
  const mapId = await makeMap(page, example())
  await openMap(page, mapId)
  await translate(page)
  const card = page.locator('[data-card]').filter({ hasText: 'WARTET' })
  await card.getByRole('button', { name: /^Menü der Karte/ }).click()
  await page.getByRole('menuitem', { name: /^in andere phase/i }).click()
  await page.getByRole('menuitem', { name: /^nachkauf/i }).click()
  await page.getByRole('button', { name: 'Einen Gedanken hinzufügen, Phase Nachkauf' }).click()
  await page.keyboard.type('Gern wieder')
  await page.keyboard.press('Enter')
  for (const view of [/tabelle/i, /matrix/i, /plan/i, /karte/i]) {
    await page.locator('.tb label').filter({ hasText: view }).click()
    await expect(page.locator('.sheet')).toBeVisible()
  }
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+y')
  await page.keyboard.press('Control+z')
  await expect
    .poll(async () => {
      const { document: map } = await storedMap(page, mapId)
      const last = map.phases.at(-1)?.id
      const texts = (kind: string) => (map.cells[`${last}:${kind}`] ?? []).map(id => map.cards[id]?.text)
      return [texts('action').at(-1), texts('thought').includes('Gern wieder')]
    })
    .toEqual(['Wartet', false])
  await untilSaved(page)
})
