import path from 'node:path'
import { THEMES, useTheme } from '../axe'
import { open, test } from '../fixtures'
import { publicPages } from '../pages'

const WIDTHS = [390, 1280]
const output = path.resolve(import.meta.dirname, 'output')

/** `/kurs/phasen` → `kurs-phasen`. */
const nameOf = (page: string) => page.slice(1).replaceAll('/', '-') || 'start'

for (const theme of THEMES) {
  for (const width of WIDTHS) {
    for (const address of publicPages()) {
      test(`${address} ${width} ${theme}`, async ({ page }) => {
        await useTheme(page, theme)
        await page.setViewportSize({ width, height: width === 390 ? 844 : 800 })
        await open(page, address)
        const file = path.join(output, `${nameOf(address)}-${width}-${theme}.png`)
        await page.screenshot({ path: file, fullPage: true, animations: 'disabled' })
      })
    }
  }
}
