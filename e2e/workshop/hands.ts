import { expect, type Locator, type Page } from '@playwright/test'
import { tabTo } from '../keyboard'

/** A way of working with the editor: how something is pressed, chosen and written. */
export type Hand = {
  press(target: Locator): Promise<void>
  /** Opens a menu by its button and goes through its items. */
  choose(button: Locator, ...items: string[]): Promise<void>
  /** One of a group of radio buttons. */
  pick(group: Locator, option: string): Promise<void>
}

/** An item of the open menu; one with a second step carries a drawn arrow. */
const item = (page: Page, name: string) =>
  page.getByRole('menuitem', { name: new RegExp(`^${name.replace(/[.*+?()[\]{}|^$]/g, '\\$&')}( ›)?$`) })

/** With the mouse, but nothing is ever dragged. */
export function clicks(page: Page): Hand {
  return {
    press: target => target.click(),
    async choose(button, ...items) {
      await button.click()
      for (const name of items) await item(page, name).click()
    },
    pick: (group, option) => group.locator('label', { hasText: option }).click(),
  }
}

/** With a finger. */
export function taps(page: Page): Hand {
  return {
    press: target => target.tap(),
    async choose(button, ...items) {
      await button.tap()
      for (const name of items) await item(page, name).tap()
    },
    pick: (group, option) => group.locator('label', { hasText: option }).tap(),
  }
}

/** With the keys alone: Tab, arrows, Enter and Space. */
export function keys(page: Page): Hand {
  const press = async (target: Locator) => {
    await tabTo(page, target)
    await page.keyboard.press('Enter')
  }
  return {
    press,
    async choose(button, ...items) {
      await press(button)
      for (const name of items) {
        const wanted = item(page, name)
        await expect(wanted).toBeVisible()
        for (let steps = 0; steps < 60; steps++) {
          if (await wanted.evaluate(element => element === document.activeElement)) break
          await page.keyboard.press('ArrowDown')
        }
        await expect(wanted).toBeFocused()
        await page.keyboard.press('Enter')
      }
    },
    async pick(group, option) {
      const wanted = group.getByRole('radio', { name: option })
      await tabTo(page, group.getByRole('radio').first())
      for (let steps = 0; steps < 6 && !(await wanted.isChecked()); steps++) {
        await page.keyboard.press(steps === 0 ? 'Space' : 'ArrowRight')
      }
      await expect(wanted).toBeChecked()
    },
  }
}
