import { expect, newAccount, open, PASSWORD, readThrough, signIn, test } from './fixtures'
import { linkIn, mailTo } from './mailbox'
import { pickOption, questionIn, questionsOf } from './questions'

const LESSON = '/kurs/einfuehrung'
const saved = 'gespeichert'

test('a guest reads, answers and ticks; a reload keeps it, an account takes it along, the next guest starts empty', async ({
  page,
}) => {
  test.slow()
  await open(page, LESSON)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const card = page.locator('form.ask').first()
  await card.scrollIntoViewIfNeeded()
  const question = await questionIn(card, questionsOf('einfuehrung', 'questions'))
  await pickOption(card, question, false)
  await card.getByRole('button', { name: 'Antwort prüfen' }).click()
  await expect(card.locator('.verdict h4')).toBeFocused()
  await expect(card.getByText('Ihre Antwort, nicht ganz.')).toBeVisible()

  await readThrough(page)
  const list = page.locator('#checkliste')
  await list.scrollIntoViewIfNeeded()
  await list.getByRole('checkbox').nth(1).check()
  await list.getByText('Warum?').nth(1).click()
  await list.getByRole('textbox').first().fill('Bei uns: der Umzug')
  await page.locator('#ende').scrollIntoViewIfNeeded()
  await page.getByRole('button', { name: 'Ich habe das Kapitel gelesen' }).click()
  await page.locator('label', { hasText: 'ziemlich' }).click()
  await expect(page.locator('.top').getByText(saved, { exact: true })).toBeVisible()

  const isThere = async () => {
    await list.scrollIntoViewIfNeeded()
    await expect(list.getByRole('checkbox').nth(1)).toBeChecked()
    await expect(list.getByRole('checkbox').nth(0)).not.toBeChecked()
    await expect(list.getByText('1 von')).toBeVisible()
    // What loads on the way makes the page longer: the end is where one gets by reading on.
    await readThrough(page)
    await page.locator('#ende').scrollIntoViewIfNeeded()
    await expect(page.getByText(/Als gelesen bestätigt am/)).toBeVisible()
    await expect(page.getByRole('radio', { name: /ziemlich/ })).toBeChecked()
  }
  await open(page, LESSON)
  await isThere()

  const { name, email } = newAccount()
  await open(page, '/registrieren')
  await expect(page.getByRole('heading', { name: 'Das kommt mit in Ihr Konto' })).toBeVisible()
  await page.getByLabel('Name').fill(name)
  await page.getByLabel('E-Mail-Adresse').fill(email)
  await page.getByLabel('Passwort', { exact: true }).fill(PASSWORD)
  await page.getByRole('button', { name: 'Konto anlegen' }).click()
  await open(page, linkIn(await mailTo(email, 'bestätigen')))
  await page.getByRole('button', { name: 'Adresse bestätigen' }).click()
  await page.waitForURL('**/kurs')
  await open(page, LESSON)
  await isThere()
  await expect(page.locator('.who').first()).toContainText(name)

  await open(page, '/konto')
  await page.getByRole('button', { name: 'Abmelden' }).click()
  await page.waitForURL('**/anmelden?abgemeldet')
  await expect(page.getByText('Sie sind abgemeldet.')).toBeVisible()
  const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))
  expect(kept).not.toContain('Umzug')
  expect(kept).not.toContain(email)
  await open(page, LESSON)
  await list.scrollIntoViewIfNeeded()
  await expect(list.getByText('0 von')).toBeVisible()
  await expect(list.getByRole('checkbox', { checked: true })).toHaveCount(0)
  await page.locator('#ende').scrollIntoViewIfNeeded()
  await expect(page.getByRole('button', { name: 'Ich habe das Kapitel gelesen' })).toBeVisible()
})

test('two tabs show the same, whichever is used', async ({ page, context }) => {
  await open(page, LESSON)
  const other = await context.newPage()
  await open(other, LESSON)
  const boxes = (tab: typeof page) => tab.locator('#checkliste').getByRole('checkbox')
  for (const tab of [page, other]) await tab.locator('#checkliste').scrollIntoViewIfNeeded()
  await boxes(page).nth(0).check()
  await expect(boxes(other).nth(0)).toBeChecked()
  await boxes(other).nth(2).check()
  await expect(boxes(page).nth(2)).toBeChecked()
  await boxes(other).nth(0).uncheck()
  await expect(boxes(page).nth(0)).not.toBeChecked()
  await expect(page.locator('.top').getByText(saved, { exact: true })).toBeVisible()
  await expect(other.locator('.top').getByText(saved, { exact: true })).toBeVisible()
  await open(page, LESSON)
  await page.locator('#checkliste').scrollIntoViewIfNeeded()
  await expect(boxes(page).nth(2)).toBeChecked()
  await expect(boxes(page).nth(0)).not.toBeChecked()
})

test('what is done offline is kept through a closed tab and sent later', async ({
  page,
  context,
  member,
  watch,
  anotherBrowser,
}) => {
  watch.allow(/ERR_INTERNET_DISCONNECTED/)
  await open(page, LESSON)
  const list = page.locator('#checkliste')
  await list.scrollIntoViewIfNeeded()
  await readThrough(page)
  await context.setOffline(true)
  await list.getByRole('checkbox').nth(0).check()
  await list.getByRole('checkbox').nth(3).check()
  await expect(page.locator('.top .saved.failed')).toBeVisible()
  await page.locator('.top .saved.failed summary').click()
  await expect(page.locator('.top .saved.failed')).toContainText('Sie sind offline')
  await page.close()
  await context.setOffline(false)
  const again = await context.newPage()
  await open(again, LESSON)
  await again.locator('#checkliste').scrollIntoViewIfNeeded()
  await expect(again.locator('.top').getByText(saved, { exact: true })).toBeVisible()
  const elsewhere = await anotherBrowser()
  await signIn(elsewhere.context(), member)
  await open(elsewhere, LESSON)
  await elsewhere.locator('#checkliste').scrollIntoViewIfNeeded()
  for (const index of [0, 3]) {
    await expect(elsewhere.locator('#checkliste').getByRole('checkbox').nth(index)).toBeChecked()
  }
})

test('signing out asks when something is not saved', async ({ page, member, watch }) => {
  watch.allow(/ERR_FAILED|status of 5/)
  await page.route('**/api/progress', route => (route.request().method() === 'POST' ? route.abort() : route.continue()))
  await open(page, LESSON)
  await page.locator('#checkliste').scrollIntoViewIfNeeded()
  await page.locator('#checkliste').getByRole('checkbox').first().check()
  await open(page, '/konto')
  await expect(page.getByText(member.email)).toBeVisible()
  await page.getByRole('button', { name: 'Abmelden' }).click()
  const dialog = page.getByRole('dialog', { name: /noch nicht gespeichert/ })
  await expect(dialog).toBeVisible({ timeout: 15_000 })
  await dialog.getByRole('button', { name: 'Angemeldet bleiben' }).click()
  await expect(page.getByText(member.email)).toBeVisible()
  await page.unroute('**/api/progress')
  await page.getByRole('button', { name: 'Abmelden' }).click()
  await page.waitForURL('**/anmelden?abgemeldet')
  await signIn(page.context(), member)
  await open(page, LESSON)
  await page.locator('#checkliste').scrollIntoViewIfNeeded()
  await expect(page.locator('#checkliste').getByRole('checkbox').first()).toBeChecked()
})

test('what is ticked before a part of the page came alive is kept', async ({ page }) => {
  await open(page, LESSON)
  let release = () => {}
  const gate = new Promise<void>(resolve => {
    release = resolve
  })
  await page.route('**/_next/static/**/*.js', async route => {
    await gate
    await route.continue()
  })
  const pairs = page.locator('form.ask').nth(3).locator('select')
  const values = () => pairs.evaluateAll(all => all.map(each => (each as HTMLSelectElement).value))
  await pairs.nth(0).scrollIntoViewIfNeeded()
  await pairs.nth(0).selectOption({ index: 2 })
  await pairs.nth(1).selectOption({ index: 1 })
  const chosen = await values()
  const list = page.locator('#checkliste')
  await list.scrollIntoViewIfNeeded()
  await list.getByRole('checkbox').nth(0).check()
  await list.getByRole('checkbox').nth(1).check()
  await list.getByText('Warum?').nth(2).click()
  await page.locator('#ende').scrollIntoViewIfNeeded()
  await page.getByRole('button', { name: 'Ich habe das Kapitel gelesen' }).click()
  await list.getByRole('checkbox').nth(2).focus()
  release()
  await expect(page.getByText(/Als gelesen bestätigt am/)).toBeVisible()
  await expect(list.getByText('2 von')).toBeVisible()
  await expect(list.getByRole('checkbox').nth(1)).toBeChecked()
  await expect(list.getByRole('checkbox').nth(2)).toBeFocused()
  // Alive: what one row has can no longer be taken in another.
  await expect(pairs.nth(2).locator('option:disabled')).toHaveCount(2)
  expect(await values()).toEqual(chosen)
  await expect(list.locator('details').nth(2)).toHaveAttribute('open')
  await expect(page.locator('.top').getByText(saved, { exact: true })).toBeVisible()
  await page.unroute('**/_next/static/**/*.js')
  await open(page, LESSON)
  await list.scrollIntoViewIfNeeded()
  await expect(list.getByRole('checkbox').nth(1)).toBeChecked()
})
