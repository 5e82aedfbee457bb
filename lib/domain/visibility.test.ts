import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { VisibilityProfile } from './policy'
import { mayShowFigures, profileFor, visibleAspects } from './visibility'

const profiles = ['confidential', 'standard', 'open'] as const
const narrowness = (profile: VisibilityProfile) => profiles.indexOf(profile)

describe('who sees what', () => {
  it('grows from profile to profile and shows nothing to fellow learners', () => {
    for (const role of ['trainer', 'manager'] as const) {
      const sizes = profiles.map(profile => visibleAspects(role, profile).size)
      expect(sizes).toEqual([...sizes].sort((a, b) => a - b))
    }
    expect(visibleAspects('learner', 'open').size).toBe(0)
  })

  it('never shows a manager single answers, and a trainer only under „Offen“', () => {
    for (const profile of profiles) expect(visibleAspects('manager', profile).has('single-answers')).toBe(false)
    expect(profiles.filter(profile => visibleAspects('trainer', profile).has('single-answers'))).toEqual(['open'])
  })

  it('does not widen for what was recorded under a narrower profile', () => {
    const changes = [
      { profile: 'confidential', changedAt: '2026-01-01' },
      { profile: 'open', changedAt: '2026-03-01' },
    ] as const
    expect(profileFor('2026-02-01', changes)).toBe('confidential')
    expect(profileFor('2026-03-01', changes)).toBe('open')
    expect(profileFor('2025-12-01', changes)).toBe('confidential')
    expect(profileFor('2026-02-01', [])).toBe('standard')
  })

  it('is never wider than any profile in force since', () => {
    const day = fc.integer({ min: 10, max: 28 }).map(n => `2026-02-${n}`)
    const change = fc.record({ profile: fc.constantFrom(...profiles), changedAt: day })
    fc.assert(
      fc.property(day, fc.array(change), (recordedAt, changes) => {
        const shown = narrowness(profileFor(recordedAt, changes))
        return changes.every(({ profile, changedAt }) => changedAt <= recordedAt || shown <= narrowness(profile))
      }),
    )
  })

  it('keeps figures of small groups back', () => {
    expect([9, 10].map(people => mayShowFigures(people))).toEqual([false, true])
    expect([4, 5].map(people => mayShowFigures(people, 3))).toEqual([false, true])
  })
})
