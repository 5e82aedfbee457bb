import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { authorize } from '../auth/authorize'
import { mergeGuest } from '../auth/merge-guest'
import type { Database } from '../db/database'
import { transact } from '../db/transact'
import { checkInvariants } from '../domain/map/invariants'
import { standingClock } from '../platform/clock'
import { newId } from '../platform/ids'
import { postgresDatabase, sqliteDatabase } from '../testing/database'
import { aCompany, aGuest, aMember } from '../testing/people'
import { listOwnSnapshots, readSnapshot, removeSnapshot, takeSnapshot } from './map-snapshots'
import { endShare, listOwnShares, readSharedMap, shareMap } from './share-map'
import { createOwnMap, listOwnMaps, readMap, saveMap, setDeleted } from './work-on-maps'

const engines: [string, () => Promise<Database> | Database][] = [
  ['SQLite', sqliteDatabase],
  ['PostgreSQL', () => postgresDatabase(inject('postgresUrl'))],
]

describe.each(engines)('journey maps on %s', (_name, open) => {
  const clock = standingClock('2026-03-12T09:00:00.000Z')
  let db: Database

  beforeAll(async () => {
    db = await open()
  })
  afterAll(() => db.close())

  const context = () => ({ now: clock(), ids: newId })

  async function someoneWithMap(title = 'Vom Angebot zum Auftrag') {
    const { viewer, grant } = await aGuest(db, clock())
    const made = await createOwnMap(db, grant, { from: 'blank', title }, context())
    return { viewer, own: grant, made, grant: await authorize(db, viewer, 'map.edit', made.id) }
  }

  it('makes one course map, however often it is asked for', async () => {
    const { grant } = await aGuest(db, clock())
    const [first, second] = await Promise.all([
      createOwnMap(db, grant, { from: 'course' }, context()),
      createOwnMap(db, grant, { from: 'course' }, context()),
    ])
    expect(second?.id).toBe(first?.id)
    expect(first?.document.phases.map(({ name }) => name)).toEqual([
      'Bewusstsein',
      'Überlegung',
      'Entscheidung',
      'Kauf',
      'Nachkauf',
    ])
  })

  it('saves on top of what was seen and overwrites nothing else', async () => {
    const { made, grant } = await someoneWithMap()
    const mine = { ...made.document, title: 'Meine' }
    const theirs = { ...made.document, title: 'Andere' }
    expect(await saveMap(db, grant, { document: mine, baseVersion: 1, now: clock() })).toMatchObject({ version: 2 })
    await expect(saveMap(db, grant, { document: theirs, baseVersion: 1, now: clock() })).rejects.toMatchObject({
      code: 'stale',
      details: { version: 2, document: { title: 'Meine' } },
    })
    expect((await readMap(db, grant)).document).toEqual(mine)
  })

  it('lets exactly one of two simultaneous saves through', async () => {
    const { made, grant } = await someoneWithMap()
    const save = (title: string) =>
      saveMap(db, grant, { document: { ...made.document, title }, baseVersion: 1, now: clock() })
    const outcomes = await Promise.allSettled(['a', 'b', 'c', 'd'].map(save))
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  it('refuses a broken document and says where', async () => {
    const { made, grant } = await someoneWithMap()
    const broken = { ...made.document, cells: { 'nowhere:pain': ['nobody'] } }
    await expect(saveMap(db, grant, { document: broken, baseVersion: 1, now: clock() })).rejects.toMatchObject({
      code: 'invalid',
    })
    await expect(saveMap(db, grant, { document: '<svg/>', baseVersion: 1, now: clock() })).rejects.toMatchObject({
      code: 'invalid',
      details: [{ code: 'no-map' }],
    })
  })

  it('takes a document from outside under new ids', async () => {
    const { own, made } = await someoneWithMap()
    const taken = await createOwnMap(db, own, { from: 'document', title: 'Kopie', document: made.document }, context())
    expect(taken.id).not.toBe(made.id)
    expect(taken.document.phases[0]?.id).not.toBe(made.document.phases[0]?.id)
    expect(checkInvariants(taken.document)).toEqual([])
  })

  it('copies one’s own map and nobody else’s', async () => {
    const { own, made } = await someoneWithMap()
    const copy = await createOwnMap(db, own, { from: 'map', mapId: made.id }, context())
    expect(copy.title).toBe('Vom Angebot zum Auftrag (Kopie)')
    const stranger = await aGuest(db, clock())
    await expect(createOwnMap(db, stranger.grant, { from: 'map', mapId: made.id }, context())).rejects.toMatchObject({
      code: 'not-found',
    })
    await expect(authorize(db, stranger.viewer, 'map.edit', made.id)).rejects.toMatchObject({ code: 'not-found' })
  })

  it('deletes so that it can be had back', async () => {
    const { own, made, grant } = await someoneWithMap()
    await setDeleted(db, grant, clock())
    await expect(readMap(db, grant)).rejects.toMatchObject({ code: 'not-found' })
    expect(await listOwnMaps(db, own)).toMatchObject({ maps: [], deleted: [{ id: made.id }] })
    await setDeleted(db, grant, null)
    expect((await listOwnMaps(db, own)).maps).toHaveLength(1)
  })

  it('keeps snapshots, one per chapter', async () => {
    const { made, grant } = await someoneWithMap()
    await takeSnapshot(db, grant, { label: null, chapterId: 'phasen' }, context())
    await saveMap(db, grant, { document: { ...made.document, title: 'Später' }, baseVersion: 1, now: clock() })
    clock.advance(1000)
    const second = await takeSnapshot(db, grant, { label: null, chapterId: 'phasen' }, context())
    clock.advance(1000)
    await takeSnapshot(db, grant, { label: 'Vor dem Workshop', chapterId: null }, context())
    const { snapshots } = await listOwnSnapshots(db, grant)
    expect(snapshots.map(({ label, chapterId }) => [label, chapterId])).toEqual([
      ['Vor dem Workshop', null],
      [null, 'phasen'],
    ])
    expect((await readSnapshot(db, grant, second.id)).document.title).toBe('Später')
    const other = await someoneWithMap()
    await expect(readSnapshot(db, other.grant, second.id)).rejects.toMatchObject({ code: 'not-found' })
  })

  it('deletes a snapshot of one’s own map, and nothing else', async () => {
    const { made, grant } = await someoneWithMap()
    const kept = await takeSnapshot(db, grant, { label: 'Bleibt', chapterId: null }, context())
    const gone = await takeSnapshot(db, grant, { label: 'Geht', chapterId: null }, context())
    const other = await someoneWithMap()
    await expect(removeSnapshot(db, other.grant, gone.id)).rejects.toMatchObject({ code: 'not-found' })
    await removeSnapshot(db, grant, gone.id)
    expect((await listOwnSnapshots(db, grant)).snapshots.map(({ id }) => id)).toEqual([kept.id])
    await expect(removeSnapshot(db, grant, gone.id)).rejects.toMatchObject({ code: 'not-found' })
    expect((await readMap(db, grant)).document).toEqual(made.document)
  })

  it('shares a map to read until the link is taken back, without a name unless wanted', async () => {
    const { made, grant } = await someoneWithMap()
    const share = await shareMap(db, grant, { showsName: false, origin: 'https://x.de', ...context() })
    const token = share.url.split('/').at(-1) ?? ''
    expect(await readSharedMap(db, token)).toMatchObject({ title: made.title, ownerName: null })
    const stranger = await someoneWithMap()
    await expect(endShare(db, stranger.grant, share.id, clock())).rejects.toMatchObject({ code: 'not-found' })
    await endShare(db, grant, share.id, clock())
    expect((await listOwnShares(db, grant)).shares).toEqual([])
    await expect(readSharedMap(db, token)).rejects.toMatchObject({ code: 'not-found' })
  })

  it('brings a guest’s maps into the account and keeps one course map', async () => {
    const company = await aCompany(db, 'A', clock())
    const memberId = await aMember(db, company, 'learner', clock())
    const { viewer, grant } = await aGuest(db, clock())
    const made = await createOwnMap(db, grant, { from: 'course' }, context())
    await transact(db, tx => mergeGuest(tx, viewer.personId ?? '', memberId))
    const member = { ...viewer, personId: memberId, kind: 'member' as const }
    const own = await authorize(db, member, 'learning.write', memberId)
    expect((await listOwnMaps(db, own)).maps).toMatchObject([{ id: made.id, isCourseMap: true }])
  })
})
