import { expect, open, test } from './fixtures'
import { publicPages } from './pages'
import { chapterData } from './questions'

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a lesson is readable from its heading to its sources, in light and dark', async ({ page }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.goto('/kurs/einfuehrung')
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      expect((await page.locator('.prose').innerText()).length).toBeGreaterThan(8_000)
      await expect(page.locator('#checkliste').getByRole('checkbox').first()).toBeVisible()
      await expect(page.locator('figure svg[role="img"]').first()).toBeVisible()
      await expect(page.getByRole('heading', { name: 'Quellen' })).toBeVisible()
      await page.getByRole('link', { name: 'Kurs' }).first().click()
      await expect(page).toHaveURL(/\/kurs$/)
    }
  })

  test('every lesson shows its own goals, exercise and sources', async ({ page }) => {
    for (const path of publicPages().filter(page => /^\/kurs\/[^/]+\/quiz$/.test(page))) {
      const slug = path.split('/')[2] ?? ''
      const { goals, exercise, sources, firstSource } = chapterData(slug)
      await page.goto(`/kurs/${slug}`)
      expect(await page.locator('.goals li').allInnerTexts()).toEqual(
        goals.map((goal, index) => `${goal}${index === goals.length - 1 ? '.' : ','}`),
      )
      await expect(page.locator('#uebung-titel')).toContainText(exercise.title)
      await expect(page.locator('.sources li')).toHaveCount(sources.length)
      await expect(page.locator('#quelle-1')).toContainText(firstSource?.text ?? '')
    }
  })

  test('pages that need JavaScript say so', async ({ page }) => {
    for (const path of ['/anmelden', '/registrieren', '/passwort-vergessen', '/konto', '/kurs/einfuehrung/quiz']) {
      await page.goto(path)
      await expect(page.getByText(/braucht JavaScript/)).toBeVisible()
    }
  })
})

test.describe('320 pixels wide', () => {
  test.use({ viewport: { width: 320, height: 640 } })

  for (const path of publicPages()) {
    test(`${path} never scrolls sideways`, async ({ page }) => {
      await open(page, path)
      for (const summary of await page.locator('details:not([open]) > summary').all()) {
        if (await summary.isVisible()) await summary.click()
      }
      const { wide, culprits } = await page.evaluate(() => {
        const width = document.documentElement.clientWidth
        const isFramed = (element: Element | null): boolean =>
          element !== null &&
          (/auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX) || isFramed(element.parentElement))
        const beyond = [...document.body.querySelectorAll('*')].filter(
          element => element.getBoundingClientRect().right > width + 1 && !isFramed(element.parentElement),
        )
        return {
          wide: document.documentElement.scrollWidth - width,
          culprits: beyond.slice(0, 5).map(({ outerHTML }) => outerHTML.slice(0, 120)),
        }
      })
      expect(wide, culprits.join('\n')).toBeLessThanOrEqual(0)
    })
  }
})

test('a lesson prints as a clean document', async ({ page }) => {
  await open(page, '/kurs/einfuehrung')
  await page.emulateMedia({ media: 'print' })
  for (const gone of ['.top', '.foot', '.sign', '.toc', '.skip']) {
    for (const element of await page.locator(gone).all()) await expect(element).toBeHidden()
  }
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('#checkliste .check').first()).toBeVisible()
  const pdf = (await page.pdf({ format: 'A4', tagged: true })).toString('latin1')
  const sheets = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0
  expect(sheets).toBeGreaterThan(3)
  expect(sheets).toBeLessThan(30)
})

test('a page that is not there says so, and leads back', async ({ page, watch }) => {
  watch.allow(/status of 404/)
  const answer = await page.goto('/gibt-es-nicht')
  expect(answer?.status()).toBe(404)
  await expect(page.getByRole('heading', { name: 'Hier endet das Blatt.' })).toBeVisible()
})

test('light, dark or as the system says: the choice stays', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await open(page, '/kurs')
  const theme = () => page.evaluate(() => document.documentElement.dataset.theme)
  expect(await theme()).toBe('light')
  await page.locator('.top').getByLabel('Darstellung').selectOption({ label: 'Dunkel' })
  expect(await theme()).toBe('dark')
  await open(page, '/kurs/einfuehrung')
  expect(await theme()).toBe('dark')
  await page.locator('.top').getByLabel('Darstellung').selectOption({ label: 'Wie System' })
  expect(await theme()).toBe('light')
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect.poll(theme).toBe('dark')
})
