import { expectAccessible, THEMES, useTheme } from './axe'
import { expect, open, readThrough, signIn, test } from './fixtures'
import { publicPages } from './pages'
import { pickOption, questionIn, questionsOf } from './questions'

/** The ten quiz pages are one shell: the first stands for all. */
const isOneOfMany = (path: string) => path.endsWith('/quiz') && path !== '/kurs/einfuehrung/quiz'

for (const path of publicPages().filter(path => !isOneOfMany(path))) {
  test(`${path} in light and dark`, async ({ page }) => {
    test.slow()
    await useTheme(page, 'light')
    await open(page, path)
    await expectAccessible(page)
    // The theme is one attribute; loading the page again would show the same.
    await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'))
    await expectAccessible(page)
  })
}

for (const theme of THEMES) {
  test.describe(theme, () => {
    test.beforeEach(({ page }) => useTheme(page, theme))

    test('not found', async ({ page, watch }) => {
      watch.allow(/status of 404/)
      await open(page, '/gibt-es-nicht')
      await expectAccessible(page)
    })

    test('phone menu', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 })
      await open(page, '/kurs')
      await page.getByRole('button', { name: 'Menü', exact: true }).click()
      await expect(page.locator('#menue')).toBeVisible()
      await expectAccessible(page)
    })

    test('lesson with feedback, a term, notes and an enlarged figure', async ({ page }) => {
      test.slow()
      await open(page, '/kurs/zielgruppenanalyse')
      const questions = questionsOf('zielgruppenanalyse', 'questions')
      for (const card of await page.locator('form.ask').all()) {
        await card.scrollIntoViewIfNeeded()
        const question = await questionIn(card, questions)
        if (!('options' in question)) continue
        await pickOption(card, question, false)
        await card.getByRole('button', { name: 'Antwort prüfen' }).click()
        await expect(card.locator('.verdict h4')).toBeFocused()
        break
      }
      await page.locator('#checkliste').scrollIntoViewIfNeeded()
      await page.locator('#checkliste summary').first().click()
      await page.locator('#faq').scrollIntoViewIfNeeded()
      await page.locator('#faq summary').first().click()
      await expectAccessible(page)
      await page.locator('.term').first().click()
      await expectAccessible(page)
      await page.keyboard.press('Escape')
      await page
        .getByRole('link', { name: /Vergrößern/ })
        .first()
        .click()
      await expect(page.getByRole('dialog')).toBeVisible()
      await expectAccessible(page)
    })

    test('quiz: question, missing answer, review, result', async ({ page }) => {
      test.slow()
      await open(page, '/kurs/zielgruppenanalyse/quiz')
      await page.getByRole('button', { name: 'Quiz beginnen' }).click()
      await page.getByRole('button', { name: 'Antwort abgeben' }).click()
      await expect(page.locator('.q-error').first()).toBeVisible()
      for (let left = questionsOf('zielgruppenanalyse', 'quiz').length; left > 0; left--) {
        await expectAccessible(page)
        const before = await page.locator('.q-card .q').innerText()
        await page.getByRole('button', { name: 'Überspringen' }).click()
        await expect(page.locator('.q-card .q')).not.toHaveText(before)
      }
      await expectAccessible(page)
      await page.getByRole('button', { name: 'Trotzdem abgeben' }).click()
      await expect(page.locator('.erg h1')).toBeVisible()
      await expectAccessible(page)
    })

    test('account: faults, own account, dialog', async ({ page, member, watch, anotherBrowser }) => {
      watch.allow(/status of 400/)
      await open(page, '/konto')
      await expect(page.locator('.sessions li')).toHaveCount(1)
      await signIn((await anotherBrowser()).context(), member)
      await expectAccessible(page)
      await page.getByRole('button', { name: 'Konto löschen …' }).click()
      await page.getByRole('button', { name: 'Endgültig löschen' }).click()
      await expect(page.getByRole('dialog').locator('.bad')).toBeFocused()
      await expectAccessible(page)
      await open(page, '/registrieren')
      await page.getByRole('button', { name: 'Konto anlegen' }).click()
      await expect(page.locator('.bad')).toBeFocused()
      await expectAccessible(page)
    })

    test('offline: what is not saved', async ({ page, context, watch }) => {
      watch.allow(/ERR_INTERNET_DISCONNECTED/)
      await open(page, '/kurs/einfuehrung')
      await page.locator('#checkliste').scrollIntoViewIfNeeded()
      await readThrough(page)
      await context.setOffline(true)
      await page.locator('#checkliste').getByRole('checkbox').first().check()
      await page.locator('.top .saved.failed summary').click()
      await expectAccessible(page)
    })
  })
}
