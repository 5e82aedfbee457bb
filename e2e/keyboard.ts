import { expect, type Locator, type Page } from '@playwright/test'

/** More stops than any page has on the way to one. */
const MOST_STOPS = 400

/** Where an element stands seen from the focus. */
const sideOf = (target: Locator): Promise<'here' | 'before' | 'after'> =>
  target.evaluate(element => {
    const { activeElement: focus } = document
    if (focus === element) return 'here'
    if (!focus || focus === document.body) return 'after'
    return focus.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING ? 'before' : 'after'
  })

/** Goes to an element as a person without a mouse does: with Tab or Shift and Tab. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    const side = await sideOf(target)
    if (side === 'here') return
    await page.keyboard.press(side === 'before' ? 'Shift+Tab' : 'Tab')
  }
  await expect(target, 'cannot be reached with the Tab key').toBeFocused()
}
