import { expect, newAccount, open, PASSWORD, register, signIn, test } from './fixtures'
import { linkIn, mailTo } from './mailbox'

const refused = /status of 400/

test('registers, confirms by mail and is signed in', async ({ page }) => {
  const { name, email } = newAccount()
  await open(page, '/registrieren')
  await page.getByLabel('Name').fill(name)
  await page.getByLabel('E-Mail-Adresse').fill(email)
  await page.getByLabel('Passwort', { exact: true }).fill(PASSWORD)
  await page.getByRole('button', { name: 'Konto anlegen' }).click()
  await expect(page.getByRole('heading', { name: 'Fast fertig' })).toBeFocused()
  await open(page, linkIn(await mailTo(email, 'bestätigen')))
  await page.getByRole('button', { name: 'Adresse bestätigen' }).click()
  await page.waitForURL('**/kurs')
  await expect(page.getByRole('link', { name })).toBeVisible()
})

test('keeps what was typed, and says beside each field what to put right', async ({ page, watch }) => {
  watch.allow(refused)
  await open(page, '/registrieren')
  await page.getByLabel('E-Mail-Adresse').fill('mira')
  await page.getByLabel('Passwort', { exact: true }).fill('passwort')
  await page.getByRole('button', { name: 'Konto anlegen' }).click()
  await expect(page.locator('.bad')).toBeFocused()
  await expect(page.locator('.bad')).toContainText('Angaben fehlen')
  const address = page.getByLabel('E-Mail-Adresse')
  await expect(address).toHaveAttribute('aria-invalid', 'true')
  await expect(address).toHaveAccessibleDescription(/name@firma\.de/)
  await expect(address).toHaveValue('mira')
  await page.locator('.bad').getByRole('link').first().click()
  await expect(page.getByLabel('Name')).toBeFocused()
  await page.getByLabel('Name').fill('Mira')
  await address.fill('mira@example.de')
  await page.getByRole('button', { name: 'Konto anlegen' }).click()
  await expect(page.getByLabel('Passwort', { exact: true })).toHaveAccessibleDescription(/mindestens 12 Zeichen/i)
  await expect(page.getByLabel('Passwort', { exact: true })).toHaveValue('passwort')
})

test('shows and hides the password', async ({ page }) => {
  await open(page, '/anmelden')
  const field = page.getByLabel('Passwort', { exact: true })
  await field.fill('geheim')
  await page.getByRole('button', { name: 'Passwort zeigen' }).click()
  await expect(field).toHaveAttribute('type', 'text')
  await page.getByRole('button', { name: 'Passwort verbergen' }).click()
  await expect(field).toHaveAttribute('type', 'password')
  await expect(field).toHaveValue('geheim')
})

test('refuses a wrong password, then lets in and goes on where one was', async ({
  page,
  context,
  watch,
  anotherBrowser,
}) => {
  watch.allow(refused)
  const account = await register((await anotherBrowser()).context())
  await open(page, '/kurs/phasen')
  await page.locator('.top').getByRole('link', { name: 'Anmelden' }).click()
  await page.getByLabel('E-Mail-Adresse').fill(account.email)
  await page.getByLabel('Passwort', { exact: true }).fill('nicht das passwort')
  await page.getByRole('button', { name: 'Anmelden', exact: false }).and(page.locator('.sign')).click()
  await expect(page.locator('.bad')).toContainText('passen nicht zusammen')
  await expect(page.getByLabel('E-Mail-Adresse')).toHaveValue(account.email)
  await page.getByLabel('Passwort', { exact: true }).fill(account.password)
  await page.keyboard.press('Enter')
  await page.waitForURL('**/kurs/phasen')
  await expect(page.getByRole('link', { name: account.name })).toBeVisible()
  expect((await context.cookies()).find(({ name }) => name === 'sid')).toMatchObject({
    httpOnly: true,
    sameSite: 'Lax',
  })
})

test('never goes to another site after signing in', async ({ page, anotherBrowser }) => {
  const account = await register((await anotherBrowser()).context())
  await open(page, '/anmelden?weiter=%2F%2Fevil.example%2Fkonto')
  await page.getByLabel('E-Mail-Adresse').fill(account.email)
  await page.getByLabel('Passwort', { exact: true }).fill(account.password)
  await page.keyboard.press('Enter')
  await page.waitForURL('**/kurs')
})

test('says how long to wait after many wrong guesses', async ({ page, watch, anotherBrowser }) => {
  watch.allow(/status of 4(00|29)/)
  const account = await register((await anotherBrowser()).context())
  for (let guess = 0; guess < 5; guess++) {
    await page.context().request.post('/api/session', { data: { email: account.email, password: 'falsch' } })
  }
  await open(page, '/anmelden')
  await page.getByLabel('E-Mail-Adresse').fill(account.email)
  await page.getByLabel('Passwort', { exact: true }).fill(account.password)
  await page.keyboard.press('Enter')
  await expect(page.locator('.bad')).toContainText(/Versuchen Sie es in \d+\s(Sekunden?|Minuten?) wieder/)
  await expect(page.getByLabel('Passwort', { exact: true })).toHaveValue(account.password)
})

test('signs in by a mailed link, once', async ({ page, anotherBrowser }) => {
  const account = await register((await anotherBrowser()).context())
  await open(page, '/anmelden')
  await page.getByLabel('E-Mail-Adresse').fill(account.email)
  await page.getByRole('button', { name: 'Link per E-Mail senden' }).click()
  await expect(page.getByRole('heading', { name: 'Sehen Sie in Ihr Postfach' })).toBeFocused()
  const link = linkIn(await mailTo(account.email, 'Link zum Anmelden'))
  await open(page, link)
  await page.getByRole('button', { name: 'Jetzt anmelden' }).click()
  await page.waitForURL('**/kurs')
  await expect(page.getByRole('link', { name: account.name })).toBeVisible()
  const other = await anotherBrowser()
  await open(other, link)
  await other.getByRole('button', { name: 'Jetzt anmelden' }).click()
  await expect(other.getByRole('heading', { name: 'Dieser Link gilt nicht mehr' })).toBeVisible()
  await other.getByRole('link', { name: 'Neuen Link anfordern' }).click()
  await other.waitForURL('**/anmelden')
})

test('chooses a new password by a mailed link; sessions elsewhere end', async ({ page, watch, anotherBrowser }) => {
  watch.allow(refused)
  const elsewhere = await anotherBrowser()
  const account = await register(elsewhere.context())
  await open(page, '/passwort-vergessen')
  await page.getByLabel('E-Mail-Adresse').fill(account.email)
  await page.getByRole('button', { name: 'Link senden' }).click()
  const link = linkIn(await mailTo(account.email, 'Neues Passwort'))
  await open(page, link)
  await page.getByLabel('Neues Passwort').fill('123456789012')
  await page.getByRole('button', { name: 'Passwort speichern' }).click()
  await expect(page.getByLabel('Neues Passwort')).toHaveAccessibleDescription(/Listen bekannter Passwörter/)
  await page.getByLabel('Neues Passwort').fill('ein ganz neuer langer satz')
  await page.getByRole('button', { name: 'Passwort speichern' }).click()
  await page.waitForURL('**/kurs')
  await open(elsewhere, '/konto')
  await expect(elsewhere.getByRole('heading', { name: 'Hier steht Ihr Konto' })).toBeVisible()
  await open(elsewhere, link)
  await elsewhere.getByLabel('Neues Passwort').fill('noch ein langer neuer satz')
  await elsewhere.getByRole('button', { name: 'Passwort speichern' }).click()
  await expect(elsewhere.getByRole('heading', { name: 'Dieser Link gilt nicht mehr' })).toBeVisible()
})

test('changes the name, lists sessions, ends one and all others', async ({ page, member, anotherBrowser }) => {
  const [second, third] = [await anotherBrowser(), await anotherBrowser()]
  for (const other of [second, third]) await signIn(other.context(), member)
  await open(page, '/konto')
  await page.getByLabel('Name').fill('Mira Neu')
  await page.getByRole('button', { name: 'Namen speichern' }).click()
  await expect(page.getByText('Der Name ist gespeichert')).toBeVisible()
  await expect(page.locator('.who').first()).toContainText('Mira Neu')
  const entries = page.locator('.sessions li')
  await expect(entries).toHaveCount(3)
  await expect(entries.filter({ hasText: 'diese Sitzung' })).toHaveCount(1)
  await page
    .getByRole('button', { name: /^Sitzung beenden/ })
    .first()
    .click()
  await expect(entries).toHaveCount(2)
  await page.getByRole('button', { name: 'Alle anderen beenden' }).click()
  await expect(entries).toHaveCount(1)
  for (const other of [second, third]) {
    await open(other, '/konto')
    await expect(other.getByRole('heading', { name: 'Hier steht Ihr Konto' })).toBeVisible()
  }
})

test('hands out all own data, and deletes the account after the password', async ({ page, member, watch }) => {
  watch.allow(refused)
  await open(page, '/konto')
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Daten herunterladen' }).click()
  expect((await download).suggestedFilename()).toBe('reisekarte-meine-daten.json')
  await page.getByRole('button', { name: 'Konto löschen …' }).click()
  const dialog = page.getByRole('dialog', { name: 'endgültig löschen' })
  await dialog.getByLabel('Passwort', { exact: true }).fill('falsch')
  await dialog.getByRole('button', { name: 'Endgültig löschen' }).click()
  await expect(dialog.getByLabel('Passwort', { exact: true })).toHaveAccessibleDescription(/nicht Ihr Passwort/)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('button', { name: 'Konto löschen …' })).toBeFocused()
  await page.keyboard.press('Enter')
  await dialog.getByLabel('Passwort', { exact: true }).fill(member.password)
  await dialog.getByRole('button', { name: 'Endgültig löschen' }).click()
  await page.waitForURL('**/anmelden?geloescht')
  await expect(page.getByText('Ihr Konto ist gelöscht.')).toBeVisible()
  const again = await page.request.post('/api/session', { data: member })
  expect(again.status()).toBe(400)
})
