import type { Page } from '@playwright/test'
import { expect, open, test } from './fixtures'
import { pickOption, questionIn, questionsOf } from './questions'

const QUIZ = '/kurs/zielgruppenanalyse/quiz'
const questions = questionsOf('zielgruppenanalyse', 'quiz')

/** Skips on to the next question with options. */
async function toOptions(page: Page) {
  for (;;) {
    const question = await questionIn(page.locator('.q-card'), questions)
    if ('options' in question) return question
    await skip(page)
  }
}

async function skip(page: Page): Promise<void> {
  const heading = page.locator('.q-card .q')
  const before = await heading.innerText()
  await page.getByRole('button', { name: 'Überspringen' }).click()
  await expect(heading).not.toHaveText(before)
}

async function begin(page: Page, name = 'Quiz beginnen'): Promise<void> {
  await open(page, QUIZ)
  await page.getByRole('button', { name }).click()
  await expect(page.locator('.q-card .q')).toBeFocused()
}

async function toReview(page: Page): Promise<void> {
  while (await page.getByRole('button', { name: 'Überspringen' }).isVisible()) {
    const heading = await page.locator('.q-card .q').innerText()
    await page.getByRole('button', { name: 'Überspringen' }).click()
    await expect(page.locator('.q-card .q')).not.toHaveText(heading)
  }
}

test('a refresh keeps answers, a double click hands in once, and the history has every attempt', async ({ page }) => {
  await begin(page)
  const question = await toOptions(page)
  await pickOption(page.locator('.q-card'), question, true)
  await page.getByRole('button', { name: 'Antwort abgeben' }).click()
  await expect(page.locator('.q-card .q')).not.toHaveText(question.prompt.trim())

  await begin(page, 'Versuch fortsetzen')
  await toReview(page)
  await expect(page.getByText('beantwortet', { exact: true })).toHaveCount(1)
  await page.getByRole('button', { name: 'Trotzdem abgeben' }).dblclick()
  await expect(page.locator('.erg h1')).toBeVisible()
  const { attempts } = await (await page.request.get('/api/attempts?chapterId=zielgruppenanalyse')).json()
  expect(attempts).toHaveLength(1)
  expect(attempts[0].submittedAt).not.toBeNull()
  expect(attempts[0].score).toBeGreaterThan(0)

  await page.getByRole('button', { name: 'Noch ein Versuch' }).first().click()
  await expect(page.locator('.q-card .q')).toBeFocused()
  await toReview(page)
  await page.getByRole('button', { name: 'Trotzdem abgeben' }).click()
  await expect(page.locator('.erg h1')).toBeVisible()
  await expect(page.getByText(/Es zählt weiter Ihr 1\. Versuch/)).toBeVisible()
})

test('a stale tab is told and keeps its input', async ({ page, context, watch }) => {
  watch.allow(/status of 409/)
  await begin(page)
  const other = await context.newPage()
  await begin(other, 'Versuch fortsetzen')
  const question = await toOptions(other)
  await pickOption(other.locator('.q-card'), question, true)
  await other.getByRole('button', { name: 'Antwort abgeben' }).click()
  await expect(other.locator('.q-card .q')).not.toHaveText(question.prompt.trim())

  const mine = await toOptions(page)
  await pickOption(page.locator('.q-card'), mine, false)
  await page.getByRole('button', { name: 'Antwort abgeben' }).click()
  await expect(page.getByText(/an anderer Stelle/)).toBeVisible()
  await expect(page.locator('.q-card input:checked')).not.toHaveCount(0)
  await page.getByRole('button', { name: 'Neuesten Stand laden' }).click()
  await page.getByRole('button', { name: 'Antwort abgeben' }).click()
  await expect(page.locator('.q-card .q')).not.toHaveText(mine.prompt.trim())
})

test('gives no answer away before it is due', async ({ page }) => {
  const sent: string[] = []
  page.on('response', async response => {
    if (/\/api\/attempts|\.js$|\/quiz/.test(response.url())) sent.push(await response.text().catch(() => ''))
  })
  await begin(page)
  await page.waitForLoadState('networkidle')
  const all = sent.join('\n')
  for (const question of questions) {
    if (!('options' in question)) continue
    for (const option of question.options as { feedback?: string }[]) {
      if (option.feedback) expect(all).not.toContain(option.feedback.trim().slice(0, 40))
    }
  }
})
