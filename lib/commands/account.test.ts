import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { authorize } from '../auth/authorize'
import { welcomeGuest } from '../auth/guest'
import { findViewer } from '../auth/viewer'
import type { Database } from '../db/database'
import { VISITOR, type Viewer } from '../domain/policy'
import type { Fact } from '../domain/progress/fact'
import { standingClock } from '../platform/clock'
import { newId } from '../platform/ids'
import { smtpMailer } from '../platform/mail'
import { postgresDatabase, sqliteDatabase } from '../testing/database'
import { startSmtpServer } from '../testing/smtp-server'
import type { AccountContext } from './account-context'
import { confirmAddress } from './confirm-email'
import { followEmailLink, requestEmailLink } from './email-link'
import { readProgress } from './read-progress'
import { recordFacts } from './record-facts'
import { register } from './register'
import { requestPasswordReset } from './request-password-reset'
import { resetPassword } from './reset-password'
import { sendMails } from './send-mails'
import { signIn } from './sign-in'

const engines: [string, () => Promise<Database> | Database][] = [
  ['SQLite', sqliteDatabase],
  ['PostgreSQL', () => postgresDatabase(inject('postgresUrl'))],
]

const PASSWORD = 'vier blaue lampen im hof'

describe.each(engines)('accounts on %s', (_name, open) => {
  const clock = standingClock('2026-03-12T09:00:00.000Z')
  let db: Database
  let smtp: Awaited<ReturnType<typeof startSmtpServer>>

  beforeAll(async () => {
    process.env.AUTH_SECRET = 'a secret of at least thirty-two characters'
    db = await open()
    smtp = await startSmtpServer()
  })
  afterAll(async () => {
    await db.close()
    await smtp.stop()
  })

  const context = (viewer: Viewer = VISITOR): AccountContext => ({
    db,
    clock,
    ids: newId,
    viewer,
    device: 'Test',
    origin: 'https://kurs.example.de',
  })

  /** Sends what waits and gives the last mail to an address, with the token of its link. */
  async function mailTo(address: string) {
    const mailer = smtpMailer({ smtpUrl: smtp.url, mailFrom: 'Reisekarte <kurs@example.de>' })
    if (!mailer) throw new Error('no mailer')
    await sendMails(db, mailer, clock)
    const mail = smtp.mails.filter(({ to }) => to?.[0]?.address === address).at(-1)
    return {
      subject: mail?.subject,
      text: mail?.text ?? '',
      token: /#token=([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? '',
    }
  }

  async function member(email: string) {
    await register(context(), { name: 'Mira Sandhövel', email, password: PASSWORD })
    const { token } = await mailTo(email)
    return confirmAddress(context(), token)
  }

  const progressOf = async (viewer: Viewer) =>
    readProgress(db, await authorize(db, viewer, 'learning.write', viewer.personId ?? ''))

  it('registers, confirms by mail and signs in; what the guest did comes along', async () => {
    const { viewer: guest } = await welcomeGuest(db, { device: 'Test', now: clock(), ids: newId })
    const fact: Fact = {
      id: 'fact-0001',
      kind: 'lesson.read',
      subject: 'einfuehrung',
      at: '2026-03-12T08:00:00.000Z',
      value: { read: true },
    }
    await recordFacts(
      db,
      await authorize(db, guest, 'learning.write', guest.personId ?? ''),
      { facts: [fact], personKey: '' },
      clock(),
    )
    await register(context(guest), { name: 'Mira', email: 'Mira@Example.de', password: PASSWORD })
    const { subject, token } = await mailTo('mira@example.de')
    expect(subject).toBe('Bitte bestätigen Sie Ihre E-Mail-Adresse')
    const session = await confirmAddress(context(guest), token)
    const viewer = await findViewer(db, session.token, clock())
    expect(viewer.kind).toBe('member')
    const progress = await progressOf(viewer)
    expect(progress.viewer.name).toBe('Mira')
    expect(progress.state.read.einfuehrung).toBe(fact.at)
    await expect(confirmAddress(context(), token)).rejects.toMatchObject({ code: 'invalid' })
    expect(
      (
        await db.orm
          .select()
          .from(db.tables.facts)
          .where(eq(db.tables.facts.personId, guest.personId ?? ''))
      ).length,
    ).toBe(0)
  })

  it('tells the same for a known address, and its owner by mail', async () => {
    await member('known@example.de')
    await register(context(), { name: 'Somebody', email: 'KNOWN@example.de', password: PASSWORD })
    expect((await mailTo('known@example.de')).subject).toBe('Sie haben schon ein Konto')
    const session = await signIn(context(), { email: 'known@example.de', password: PASSWORD })
    expect((await progressOf(await findViewer(db, session.token, clock()))).viewer.name).toBe('Mira Sandhövel')
  })

  it('refuses a wrong password and an unknown address alike', async () => {
    await member('alike@example.de')
    const wrong = await signIn(context(), { email: 'alike@example.de', password: 'x' }).catch(error => error)
    const unknown = await signIn(context(), { email: 'nobody@example.de', password: 'x' }).catch(error => error)
    expect(wrong.code).toBe('invalid')
    expect({ ...wrong }).toEqual({ ...unknown })
  })

  it('refuses a common password and keeps the address free', async () => {
    await expect(
      register(context(), { name: 'A', email: 'common@example.de', password: 'qwerty123456' }),
    ).rejects.toMatchObject({ code: 'invalid', details: [{ path: 'password' }] })
  })

  it('does not let an unconfirmed registration in', async () => {
    await register(context(), { name: 'B', email: 'later@example.de', password: PASSWORD })
    await expect(signIn(context(), { email: 'later@example.de', password: PASSWORD })).rejects.toMatchObject({
      code: 'invalid',
    })
  })

  it('resets a password once, ends every session and says so by mail', async () => {
    const before = await member('reset@example.de')
    await requestPasswordReset(context(), 'reset@example.de')
    await requestPasswordReset(context(), 'nobody@example.de')
    const { token } = await mailTo('reset@example.de')
    const after = await resetPassword(context(), { token, password: 'ein ganz neuer langer satz' })
    expect((await findViewer(db, before.token, clock())).kind).toBe('visitor')
    expect((await findViewer(db, after.token, clock())).kind).toBe('member')
    await expect(resetPassword(context(), { token, password: 'noch ein langer neuer satz' })).rejects.toMatchObject({
      code: 'invalid',
    })
    expect((await mailTo('reset@example.de')).subject).toBe('Ihr Passwort wurde geändert')
  })

  it('lets a reset link expire', async () => {
    await member('slow@example.de')
    await requestPasswordReset(context(), 'slow@example.de')
    const { token } = await mailTo('slow@example.de')
    clock.advance(31 * 60_000)
    await expect(resetPassword(context(), { token, password: 'ein ganz neuer langer satz' })).rejects.toMatchObject({
      code: 'invalid',
    })
  })

  it('signs in by e-mail link, once, and takes the guest along', async () => {
    await member('link@example.de')
    const { viewer: guest } = await welcomeGuest(db, { device: 'Test', now: clock(), ids: newId })
    const fact = {
      id: 'fact-0002',
      kind: 'confidence.stated',
      subject: 'phasen',
      at: clock().toISOString(),
      value: { value: 2 },
    }
    await recordFacts(
      db,
      await authorize(db, guest, 'learning.write', guest.personId ?? ''),
      { facts: [fact], personKey: '' },
      clock(),
    )
    await requestEmailLink(context(), 'Link@example.de')
    const { token } = await mailTo('link@example.de')
    const answer = await followEmailLink(context(guest), { token, email: 'link@example.de' })
    expect(answer.headers.get('location')).toBe('https://kurs.example.de/kurs')
    const cookie = answer.headers.getSetCookie().find(value => value.startsWith('sid='))
    const viewer = await findViewer(db, /sid=([^;]+)/.exec(cookie ?? '')?.[1], clock())
    expect(viewer.kind).toBe('member')
    expect((await progressOf(viewer)).state.confidence.phasen).toBe(2)
    const again = await followEmailLink(context(), { token, email: 'link@example.de' })
    expect(again.headers.get('location')).toContain('/anmelden/link?error=')
    expect(again.headers.getSetCookie().some(value => value.startsWith('sid='))).toBe(false)
  })

  it('mails no link to an address without an account', async () => {
    const before = smtp.mails.length
    await requestEmailLink(context(), 'stranger@example.de')
    await mailTo('stranger@example.de')
    expect(smtp.mails.slice(before).some(({ to }) => to?.[0]?.address === 'stranger@example.de')).toBe(false)
  })

  it('keeps a mail that the server does not take, and sends it later once', async () => {
    smtp.refuse(true)
    await requestPasswordReset(context(), 'known@example.de')
    const count = () =>
      smtp.mails.filter(
        ({ subject, to }) => subject === 'Neues Passwort wählen' && to?.[0]?.address === 'known@example.de',
      ).length
    await mailTo('known@example.de')
    expect(count()).toBe(0)
    smtp.refuse(false)
    await mailTo('known@example.de')
    expect(count()).toBe(0)
    clock.advance(61_000)
    await mailTo('known@example.de')
    await mailTo('known@example.de')
    expect(count()).toBe(1)
  })

  it('ends a session that was not used for long', async () => {
    const session = await member('idle@example.de')
    clock.advance(15 * 86_400_000)
    expect((await findViewer(db, session.token, clock())).kind).toBe('visitor')
  })
})
