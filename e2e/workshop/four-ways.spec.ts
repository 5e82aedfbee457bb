import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../fixtures'
import { clicks, type Hand, keys, taps } from './hands'
import { makeMap, openMap, storedMap, untilSaved, withoutIds } from './maps'

type Way = {
  hand: Hand
  /** Brings the cell of a phase before the eyes; nothing to do where all phases are in sight. */
  show(phase: string): Promise<void>
  /** The button that adds a card to a row, where it is not in the cell itself. */
  adder?(lane: string): Locator
  toPhase(card: Locator, phase: string): Promise<void>
  up(card: Locator): Promise<void>
  phaseLeft(name: string): Promise<void>
}

const cardOf = (page: Page, text: string) => page.locator('[data-card]').filter({ hasText: text })
const more = (card: Locator) => card.getByRole('button', { name: /^Menü der Karte/ })
const adder = (page: Page, one: string, phase: string) =>
  page.getByRole('button', { name: `${one} hinzufügen, Phase ${phase}` })

/** Moves by menu, whatever presses its items. */
function byMenu(page: Page, hand: Hand): Omit<Way, 'hand' | 'show'> {
  return {
    toPhase: (card, phase) => hand.choose(more(card), 'In andere Phase …', phase),
    up: card => hand.choose(more(card), 'Nach oben'),
    phaseLeft: name => hand.choose(page.getByRole('button', { name: `Phase ${name}: Menü` }), 'Nach links'),
  }
}

async function add(page: Page, way: Way, one: string, phase: string, text: string): Promise<void> {
  await way.show(phase)
  await way.hand.press(way.adder?.(one.split(' ')[1] ?? '') ?? adder(page, one, phase))
  await page.keyboard.type(text)
  await page.keyboard.press('Enter')
  await expect(cardOf(page, text)).toBeVisible()
}

/** Builds always the same small map. */
async function build(page: Page, way: Way): Promise<unknown> {
  const mapId = await makeMap(page)
  await openMap(page, mapId)
  await add(page, way, 'Eine Handlung', 'Überlegung', 'Fragt zwei Freunde')
  await add(page, way, 'Einen Touchpoint', 'Überlegung', 'Vergleich im Netz')
  await add(page, way, 'Einen Touchpoint', 'Entscheidung', 'Mail vom Verkauf')
  await add(page, way, 'Einen Touchpoint', 'Überlegung', 'Anruf im Laden')
  await way.toPhase(cardOf(page, 'Anruf im Laden'), 'Entscheidung')
  await way.show('Entscheidung')
  await way.up(cardOf(page, 'Anruf im Laden'))
  await add(page, way, 'Einen Schmerzpunkt', 'Entscheidung', 'Niemand ruft zurück')
  await way.hand.pick(page.getByRole('group', { name: /^Gefühl in der Phase Entscheidung/ }), '−1')

  await way.hand.press(cardOf(page, 'Niemand ruft zurück').locator('button.tx'))
  await way.hand.choose(page.getByRole('button', { name: 'Chance dazu: verknüpfen' }), 'Neu: eine Chance')
  await page.keyboard.type('Rückruf binnen zwei Stunden')
  await page.keyboard.press('Enter')
  const close = page.getByRole('button', { name: 'Schließen' })
  if (await close.isVisible()) await way.hand.press(close)
  await expect(cardOf(page, 'Rückruf binnen zwei Stunden')).toBeVisible()
  await way.show('Nachkauf')
  await way.phaseLeft('Nachkauf')
  await untilSaved(page)
  return withoutIds((await storedMap(page, mapId)).document)
}

const inSight = async () => {}

test('keys, clicks, taps and dragging build the same map', async ({
  page,
  browser,
  anotherBrowser,
  baseURL,
  watch,
}) => {
  test.setTimeout(150_000)
  const clicked = await build(page, { hand: clicks(page), show: inSight, ...byMenu(page, clicks(page)) })

  const keyPage = await anotherBrowser()
  const keyed = await build(keyPage, {
    hand: keys(keyPage),
    show: inSight,
    ...byMenu(keyPage, keys(keyPage)),
    async toPhase(card) {
      await expect(card.locator('button.tx')).toBeFocused()
      await keyPage.keyboard.press('Alt+Shift+ArrowRight')
    },
    async up(card) {
      await expect(card.locator('button.tx')).toBeFocused()
      await keyPage.keyboard.press('Alt+Shift+ArrowUp')
    },
  })
  expect(keyed).toEqual(clicked)

  const dragPage = await anotherBrowser()
  const dragged = await build(dragPage, {
    hand: clicks(dragPage),
    show: inSight,
    toPhase: (card, phase) => card.dragTo(adder(dragPage, 'Einen Touchpoint', phase)),
    up: card => card.dragTo(cardOf(dragPage, 'Mail vom Verkauf'), { targetPosition: { x: 40, y: 3 } }),
    phaseLeft: name =>
      dragPage
        .getByRole('columnheader', { name })
        .dragTo(dragPage.getByRole('columnheader', { name: /^Kauf/ }), { targetPosition: { x: 8, y: 20 } }),
  })
  expect(dragged).toEqual(clicked)

  const phone = await browser.newContext({
    baseURL: baseURL ?? '',
    hasTouch: true,
    isMobile: true,
    locale: 'de-DE',
    viewport: { width: 390, height: 844 },
  })
  watch.attach(phone)
  const phonePage = await phone.newPage()
  const hand = taps(phonePage)
  const tapped = await build(phonePage, {
    hand,
    show: phase =>
      phonePage.getByRole('navigation', { name: 'Phasen' }).getByRole('button', { name: phase, exact: true }).tap(),
    adder: lane => phonePage.getByRole('button', { name: `${lane} hinzufügen`, exact: true }),
    ...byMenu(phonePage, hand),
  })
  expect(tapped).toEqual(clicked)
  await phone.close()
})
