import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

export const THEMES = ['light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** Chooses light or dark for all pages of this browser. */
export async function useTheme(page: Page, theme: Theme): Promise<void> {
  await page.addInitScript(choice => localStorage.setItem('rk.theme', choice), theme)
}

/** Nothing that axe knows is wrong with what the page shows now. */
export async function expectAccessible(page: Page): Promise<void> {
  // A moving element has a colour of its own for a moment; one that nobody sees never ends, so patience is short.
  await page.evaluate(() => {
    const ends = document.getAnimations().map(({ finished }) => finished.catch(() => null))
    return Promise.race([Promise.all(ends), new Promise(resolve => setTimeout(resolve, 600))]).then(() => null)
  })
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze()
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(node => `${id}: ${node.html}\n  ${node.failureSummary}`),
  )
  expect(found).toEqual([])
}
