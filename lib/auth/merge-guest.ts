import 'server-only'
import { and, eq } from 'drizzle-orm'
import type { Queries } from '../db/database'
import { q } from '../db/transact'
import { mergeGuestFacts } from '../domain/account/merge-facts'
import type { Fact } from '../domain/progress/fact'

/**
 * Part of a sign-in's transaction: what the browser's guest did goes into the account (facts by „the further state wins“,
 * attempts, practice and maps as they are), and the guest ends. Somebody else's account is never merged.
 */
export function* mergeGuest(
  { orm, tables }: Queries,
  guestId: string,
  memberId: string,
): Generator<PromiseLike<unknown>, void, unknown> {
  const { people, facts, attempts, practiceAnswers, maps, sessions } = tables
  const [guest] = yield* q(
    orm
      .select()
      .from(people)
      .where(and(eq(people.id, guestId), eq(people.kind, 'guest'))),
  )
  if (!guest || guestId === memberId) return
  const rows = yield* q(orm.select().from(facts).where(eq(facts.personId, guestId)))
  const own = yield* q(orm.select().from(facts).where(eq(facts.personId, memberId)))
  const recordedAt = new Map(rows.map(row => [row.id, row.recordedAt]))
  const asFact = (row: (typeof rows)[number]) => ({ ...row, at: row.at.toISOString() }) as unknown as Fact
  const added = mergeGuestFacts(rows.map(asFact), own.map(asFact)).map(({ id, kind, subject, at, value }) => ({
    personId: memberId,
    id,
    kind,
    subject,
    value,
    at: new Date(at),
    recordedAt: recordedAt.get(id) ?? new Date(at),
  }))
  if (added.length > 0) yield* q(orm.insert(facts).values(added).onConflictDoNothing().returning({ id: facts.id }))
  yield* q(orm.delete(facts).where(eq(facts.personId, guestId)).returning({ id: facts.id }))
  yield* q(
    orm
      .update(attempts)
      .set({ personId: memberId })
      .where(eq(attempts.personId, guestId))
      .returning({ id: attempts.id }),
  )
  yield* q(
    orm
      .update(practiceAnswers)
      .set({ personId: memberId })
      .where(eq(practiceAnswers.personId, guestId))
      .returning({ id: practiceAnswers.id }),
  )
  const ownMaps = yield* q(
    orm
      .select({ id: maps.id })
      .from(maps)
      .where(and(eq(maps.personId, memberId), eq(maps.isCourseMap, true))),
  )
  const moved = ownMaps.length > 0 ? { personId: memberId, isCourseMap: false } : { personId: memberId }
  yield* q(orm.update(maps).set(moved).where(eq(maps.personId, guestId)).returning({ id: maps.id }))
  yield* q(orm.delete(sessions).where(eq(sessions.personId, guestId)).returning({ id: sessions.id }))
  yield* q(
    orm.update(people).set({ mergedIntoId: memberId }).where(eq(people.id, guestId)).returning({ id: people.id }),
  )
}
