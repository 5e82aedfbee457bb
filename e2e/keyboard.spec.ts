import { expect, open, test } from './fixtures'
import { tabTo } from './keyboard'
import { answerByKeyboard, questionIn, questionsOf } from './questions'

test('a whole chapter with the keyboard alone', async ({ page }) => {
  test.setTimeout(240_000)
  await open(page, '/kurs/einfuehrung')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Zum Inhalt' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('main')).toBeFocused()

  const inline = questionsOf('einfuehrung', 'questions')
  for (let index = 0; index < inline.length; index++) {
    const form = page.locator('form.ask').nth(index)
    await answerByKeyboard(page, form.locator('.q-card'), await questionIn(form, inline))
    await tabTo(page, form.getByRole('button', { name: 'Antwort prüfen' }))
    await page.keyboard.press('Enter')
    await expect(form.locator('.verdict h4')).toBeFocused()
    await expect(form.locator('.verdict h4')).toHaveText('Richtig.')
  }

  const term = page.locator('.term').first()
  await tabTo(page, term)
  await expect(page.locator('.term-note, [role=tooltip], .pop').first()).toBeVisible()
  await page.keyboard.press('Escape')

  for (const box of await page.locator('#checkliste').getByRole('checkbox').all()) {
    await tabTo(page, box)
    await page.keyboard.press('Space')
    await expect(box).toBeChecked()
  }
  const faq = page.locator('#faq details').first()
  await tabTo(page, faq.locator('summary'))
  await page.keyboard.press('Enter')
  await tabTo(page, faq.getByRole('button', { name: 'wusste ich', exact: true }))
  await page.keyboard.press('Space')
  await expect(faq.getByRole('button', { name: 'wusste ich', exact: true })).toHaveAttribute('aria-pressed', 'true')
  await tabTo(page, page.getByRole('button', { name: 'Ich habe das Kapitel gelesen' }))
  await page.keyboard.press('Enter')
  await expect(page.getByText(/Als gelesen bestätigt/)).toBeVisible()
  await tabTo(page, page.getByRole('link', { name: /Weiter zum Kapitelquiz/ }))
  await page.keyboard.press('Enter')
  await page.waitForURL('**/quiz')

  await expect(page.getByRole('button', { name: 'Quiz beginnen' })).toBeVisible()
  await tabTo(page, page.getByRole('button', { name: 'Quiz beginnen' }))
  await page.keyboard.press('Enter')
  const questions = questionsOf('einfuehrung', 'quiz')
  const card = page.locator('.q-card')
  for (let answered = 0; answered < questions.length; answered++) {
    await expect(card.locator('.q')).toBeFocused()
    const question = await questionIn(card, questions)
    await answerByKeyboard(page, card, question)
    await tabTo(page, page.getByRole('button', { name: 'Antwort abgeben' }))
    await page.keyboard.press('Enter')
    await expect(card.locator('.q')).not.toHaveText(question.prompt.trim())
  }
  await tabTo(page, page.getByRole('button', { name: 'Quiz abgeben' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: /Kapitel\s1 ist bestanden/ })).toBeVisible()
  await expect(page.getByText('100\u00A0%').first()).toBeVisible()

  await open(page, '/kurs/einfuehrung#ende')
  await expect(page.getByText('Das Kapitel ist abgeschlossen.')).toBeVisible()
})

test('arrow keys in the lists of a matching question take nothing away from another row', async ({ page }) => {
  await open(page, '/kurs/einfuehrung')
  const form = page.locator('form.ask').nth(3)
  await form.scrollIntoViewIfNeeded()
  const lists = form.locator('select')
  await expect(lists).toHaveCount(3)
  await lists.nth(0).focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  const first = await lists.nth(0).inputValue()
  expect(first).not.toBe('')
  await lists.nth(1).focus()
  const seen = []
  for (let press = 0; press < 5; press++) {
    await page.keyboard.press('ArrowDown')
    seen.push(await lists.nth(1).inputValue())
  }
  expect(seen).not.toContain(first)
  await expect(lists.nth(0)).toHaveValue(first)
})
