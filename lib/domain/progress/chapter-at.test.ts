import { describe, expect, it } from 'vitest'
import { chapterAt } from './chapter-at'
import type { QuizSummary } from './completion'
import { EMPTY_PROGRESS, type ProgressState } from './fold'

const CHAPTERS = ['a', 'b', 'c']
const passed: QuizSummary = { best: 1, attempts: 1, openAttemptId: null, passedAt: '2026-03-01T08:00:00.000Z' }
const having = (patch: Partial<ProgressState>): ProgressState => ({ ...EMPTY_PROGRESS, ...patch })
const readAt = (day: number) => ({ heading: 'x', at: `2026-03-0${day}T08:00:00.000Z` })

describe('where a person is', () => {
  it('is the first chapter for a newcomer', () => {
    expect(chapterAt(CHAPTERS, EMPTY_PROGRESS, {})).toBe('a')
  })

  it('is the chapter read last, also when an earlier one is not completed', () => {
    const state = having({ position: { a: readAt(1), c: readAt(3), b: readAt(2) } })
    expect(chapterAt(CHAPTERS, state, {})).toBe('c')
  })

  it('is the first that is not completed after the one read last was completed', () => {
    const state = having({ position: { b: readAt(2) }, read: { b: readAt(2).at } })
    expect(chapterAt(CHAPTERS, state, { b: passed })).toBe('a')
  })

  it('is nowhere when all are completed', () => {
    const read = Object.fromEntries(CHAPTERS.map(id => [id, readAt(1).at]))
    expect(chapterAt(CHAPTERS, having({ read }), { a: passed, b: passed, c: passed })).toBeNull()
  })
})
