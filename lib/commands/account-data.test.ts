import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { authorize } from '../auth/authorize'
import type { Grant } from '../auth/grant'
import { hashPassword } from '../auth/password-hash'
import { findViewer } from '../auth/viewer'
import type { Database } from '../db/database'
import { q, transact } from '../db/transact'
import type { Viewer } from '../domain/policy'
import { standingClock } from '../platform/clock'
import { newId } from '../platform/ids'
import { postgresDatabase, sqliteDatabase } from '../testing/database'
import { aCompany, aGuest, aMember } from '../testing/people'
import { newName } from './account-input'
import { beginSession } from './begin-session'
import { changeName } from './change-name'
import { deleteAccount } from './delete-account'
import { exportAccount } from './export-account'
import { recordFacts } from './record-facts'
import { requestPasswordReset } from './request-password-reset'

const engines: [string, () => Promise<Database> | Database][] = [
  ['SQLite', sqliteDatabase],
  ['PostgreSQL', () => postgresDatabase(inject('postgresUrl'))],
]

const PASSWORD = 'vier blaue lampen im hof'

describe.each(engines)('own data on %s', (_name, open) => {
  const clock = standingClock('2026-03-12T09:00:00.000Z')
  let db: Database

  beforeAll(async () => {
    db = await open()
  })
  afterAll(() => db.close())

  /** A learner of a company, signed in, who came as a guest with one fact and one map. */
  async function learner() {
    const guest = await aGuest(db, clock())
    const fact = {
      id: newId(),
      kind: 'checklist.noted',
      subject: 'einfuehrung-ziel',
      at: clock().toISOString(),
      value: { text: 'Eine eigene Notiz' },
    }
    await recordFacts(db, guest.grant, { facts: [fact], personKey: '' }, clock())
    const personId = await aMember(db, await aCompany(db, 'Brodersen', clock()), 'learner', clock())
    const passwordHash = await hashPassword(PASSWORD)
    const session = await transact(db, function* (tx) {
      const { people, maps } = tx.tables
      yield* q(tx.orm.update(people).set({ passwordHash }).where(eq(people.id, personId)).returning())
      const map = { id: newId(), personId, title: 'Vom Angebot zum Einzug', document: { title: 'x' }, version: 1 }
      const dates = { isCourseMap: true, createdAt: clock(), updatedAt: clock() }
      yield* q(
        tx.orm
          .insert(maps)
          .values({ ...map, ...dates })
          .returning(),
      )
      const visit = { viewer: guest.viewer, device: 'Test', ids: newId }
      return yield* beginSession(tx, visit, { personId, method: 'password', now: clock() })
    })
    const viewer = await findViewer(db, session.token, clock())
    const account = await authorize(db, viewer, 'account.manage', personId)
    return { personId, viewer, account, token: session.token, guestId: guest.viewer.personId ?? '' }
  }

  const everythingOf = async (viewer: Viewer, account: Grant<'account.manage'>) =>
    exportAccount(
      db,
      { account, learning: await authorize(db, viewer, 'learning.write', viewer.personId ?? '') },
      clock(),
    )

  it('changes the name, and refuses one that is none', async () => {
    const { viewer, account } = await learner()
    await changeName(db, account, newName.parse({ name: '  Mira Sandhövel ' }).name)
    expect((await everythingOf(viewer, account)).person.name).toBe('Mira Sandhövel')
    expect(newName.safeParse({ name: '   ' }).success).toBe(false)
    expect(newName.safeParse({ name: 'a<b>' }).success).toBe(false)
  })

  it('exports everything of one person and nothing that is a secret', async () => {
    const { viewer, account, personId } = await learner()
    await learner()
    const all = await everythingOf(viewer, account)
    expect(all.facts).toMatchObject([{ kind: 'checklist.noted', value: { text: 'Eine eigene Notiz' } }])
    expect(all.maps).toMatchObject([{ title: 'Vom Angebot zum Einzug', snapshots: [], shares: [] }])
    expect(all.memberships).toMatchObject([{ organization: 'Brodersen', role: 'learner' }])
    expect(all.sessions).toHaveLength(1)
    const text = JSON.stringify(all)
    expect(text).not.toMatch(/argon2|hash|seed/i)
    expect(text.replaceAll(all.person.email ?? '', '')).not.toContain(personId)
  })

  it('deletes nothing with a wrong password', async () => {
    const { account, token } = await learner()
    await expect(deleteAccount(db, account, 'nicht das passwort')).rejects.toMatchObject({
      code: 'invalid',
      details: [{ path: 'password' }],
    })
    expect((await findViewer(db, token, clock())).kind).toBe('member')
  })

  it('deletes the account with everything in it, and nobody else', async () => {
    const { account, personId, token, guestId } = await learner()
    const other = await learner()
    const { people, facts, maps, sessions, memberships, emailTokens, mailOutbox } = db.tables
    const [row] = await db.orm.select().from(people).where(eq(people.id, personId))
    const context = { db, clock, ids: newId, viewer: other.viewer, device: 'Test', origin: 'https://kurs.example.de' }
    await requestPasswordReset(context, row?.email ?? '')
    await deleteAccount(db, account, PASSWORD)
    expect((await findViewer(db, token, clock())).kind).toBe('visitor')
    for (const table of [facts, maps, sessions, memberships]) {
      expect(await db.orm.select().from(table).where(eq(table.personId, personId))).toEqual([])
      expect(await db.orm.select().from(table).where(eq(table.personId, other.personId))).toHaveLength(1)
    }
    expect(await db.orm.select().from(people).where(eq(people.id, guestId))).toEqual([])
    expect(
      await db.orm
        .select()
        .from(emailTokens)
        .where(eq(emailTokens.emailKey, row?.emailKey ?? '')),
    ).toEqual([])
    expect(
      await db.orm
        .select()
        .from(mailOutbox)
        .where(eq(mailOutbox.recipient, row?.emailKey ?? '')),
    ).toEqual([])
  })
})
