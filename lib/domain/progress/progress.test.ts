import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chapterProgress } from './completion'
import type { Fact } from './fact'
import { EMPTY_PROGRESS, foldFacts } from './fold'
import { summariseAttempts } from './quiz-summary'

const at = fc.integer({ min: 0, max: 50 }).map(n => new Date(Date.UTC(2026, 2, 1, 0, 0, n)).toISOString())
const subject = fc.constantFrom('einfuehrung', 'phasen', 'daten')
const fact: fc.Arbitrary<Fact> = fc.oneof(
  fc.record({
    id: fc.uuid(),
    kind: fc.constant('checklist.ticked' as const),
    subject,
    at,
    value: fc.record({ ticked: fc.boolean() }),
  }),
  fc.record({
    id: fc.uuid(),
    kind: fc.constant('checklist.noted' as const),
    subject,
    at,
    value: fc.record({ text: fc.constantFrom('', 'a', 'b') }),
  }),
  fc.record({
    id: fc.uuid(),
    kind: fc.constant('lesson.read' as const),
    subject,
    at,
    value: fc.record({ read: fc.boolean() }),
  }),
  fc.record({
    id: fc.uuid(),
    kind: fc.constant('position.reached' as const),
    subject,
    at,
    value: fc.record({ heading: fc.constantFrom('a', 'b', 'c') }),
  }),
  fc.record({
    id: fc.uuid(),
    kind: fc.constant('confidence.stated' as const),
    subject,
    at,
    value: fc.record({ value: fc.constantFrom(-2 as const, 0 as const, 2 as const) }),
  }),
  fc.record({
    id: fc.uuid(),
    kind: fc.constant('faq.recalled' as const),
    subject,
    at,
    value: fc.record({ result: fc.constantFrom('known' as const, 'unknown' as const) }),
  }),
)

describe('the fold over facts', () => {
  it('is the same for every order and any number of repetitions', () => {
    fc.assert(
      fc.property(fc.array(fact, { maxLength: 40 }), fc.infiniteStream(fc.nat()), (facts, random) => {
        const shuffled = [...facts, ...facts.slice(0, 10)]
          .map(item => ({ item, key: random.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ item }) => item)
        expect(foldFacts(shuffled)).toEqual(foldFacts(facts))
      }),
    )
  })

  it('forgets a note that was emptied and a confirmation that was taken back', () => {
    const base = { subject: 'daten' }
    const state = foldFacts([
      { ...base, id: '1', kind: 'lesson.read', at: '2026-03-01T10:00:00.000Z', value: { read: true } },
      { ...base, id: '2', kind: 'lesson.read', at: '2026-03-01T11:00:00.000Z', value: { read: false } },
      { ...base, id: '3', kind: 'checklist.noted', at: '2026-03-01T10:00:00.000Z', value: { text: 'x' } },
      { ...base, id: '4', kind: 'checklist.noted', at: '2026-03-01T11:00:00.000Z', value: { text: '' } },
    ])
    expect(state).toEqual(EMPTY_PROGRESS)
  })
})

describe('completion', () => {
  const read = { ...EMPTY_PROGRESS, read: { daten: '2026-03-02T00:00:00.000Z' } }
  const attempt = (id: string, score: number | null, submittedAt: string | null) => ({
    id,
    chapterId: 'daten',
    score,
    submittedAt,
  })
  const progress = (state: typeof read | typeof EMPTY_PROGRESS, ...attempts: ReturnType<typeof attempt>[]) =>
    chapterProgress('daten', state, summariseAttempts(attempts))

  it('needs the confirmation and 70 %, in any order, and counts the best attempt', () => {
    expect(progress(EMPTY_PROGRESS)).toMatchObject({ status: 'untouched', missing: ['read', 'quiz'] })
    expect(progress(read)).toMatchObject({ status: 'begun', missing: ['quiz'] })
    expect(progress(EMPTY_PROGRESS, attempt('1', 0.7, '2026-03-01T00:00:00.000Z'))).toMatchObject({ missing: ['read'] })
    expect(progress(read, attempt('1', 0.6999, '2026-03-01T00:00:00.000Z'))).toMatchObject({
      status: 'begun',
      best: 0.6999,
    })
    expect(
      progress(read, attempt('1', 0.9, '2026-03-03T00:00:00.000Z'), attempt('2', 0.2, '2026-03-04T00:00:00.000Z')),
    ).toMatchObject({ status: 'completed', best: 0.9, attempts: 2, completedAt: '2026-03-03T00:00:00.000Z' })
  })

  it('completes nothing by opening a page or beginning a quiz', () => {
    const opened = { ...EMPTY_PROGRESS, position: { daten: { heading: 'a', at: '2026-03-01T00:00:00.000Z' } } }
    expect(progress(opened, attempt('1', null, null))).toMatchObject({
      status: 'begun',
      missing: ['read', 'quiz'],
      best: null,
    })
  })
})
