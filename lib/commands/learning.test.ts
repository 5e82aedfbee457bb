import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { authorize } from '../auth/authorize'
import type { Grant } from '../auth/grant'
import { findChapter, getCourse } from '../content/catalogue'
import type { Database } from '../db/database'
import type { Viewer } from '../domain/policy'
import { keyOf } from '../domain/quiz/base/public-view'
import { grade, parseResponse, publicView, toShown } from '../domain/quiz/kinds'
import type { Question, QuestionResponse } from '../domain/quiz/model'
import type { OpenAttempt } from '../domain/quiz/wire'
import { standingClock } from '../platform/clock'
import { newId } from '../platform/ids'
import { postgresDatabase, sqliteDatabase } from '../testing/database'
import { aGuest } from '../testing/people'
import { practiceHint, practise } from './practise'
import { readProgress } from './read-progress'
import { handIn, listOwnAttempts, readAttempt, saveAnswer, startAttempt, takeHint } from './work-on-attempt'

const engines: [string, () => Promise<Database> | Database][] = [
  ['SQLite', sqliteDatabase],
  ['PostgreSQL', () => postgresDatabase(inject('postgresUrl'))],
]

const chapter = findChapter(getCourse(), 'einfuehrung')
if (!chapter) throw new Error('chapter 1 is missing')

/** A right answer in the keys of a view: the graded solution of every single-choice question names it. */
function rightSingle(question: Question, seed: string): QuestionResponse | null {
  if (question.kind !== 'single') return null
  const correct = question.options.find(option => option.correct)
  return { kind: 'single', choice: keyOf(question, seed, 'option', correct?.id ?? '') }
}

describe.each(engines)('learning on %s', (_name, open) => {
  const clock = standingClock('2026-03-12T09:00:00.000Z')
  let db: Database
  let viewer: Viewer
  let own: Grant<'learning.write'>

  beforeAll(async () => {
    db = await open()
  })
  afterAll(() => db.close())

  const someone = async () => {
    const guest = await aGuest(db, clock())
    viewer = guest.viewer
    own = guest.grant
  }
  const context = () => ({ now: clock(), ids: newId })
  const begin = async () => {
    const { attempt } = await startAttempt(db, own, 'einfuehrung', context())
    if (attempt.status !== 'open') throw new Error('not open')
    return { attempt, grant: await authorize(db, viewer, 'attempt.work', attempt.id) }
  }
  const seedOf = async (attemptId: string) => {
    const rows = await db.orm.select().from(db.tables.attempts)
    return rows.find(row => row.id === attemptId)?.seed ?? ''
  }

  it('continues the open attempt instead of making a second one', async () => {
    await someone()
    const first = await begin()
    const second = await begin()
    expect(second.attempt.id).toBe(first.attempt.id)
    expect(second.attempt.questions.map(({ question }) => question.id)).toEqual(
      first.attempt.questions.map(({ question }) => question.id),
    )
    expect(new Set(first.attempt.questions.map(({ question }) => question.id))).toEqual(
      new Set(chapter.quiz.map(({ id }) => id)),
    )
  })

  /** Answers every single-choice question right and leaves the others; gives how many were answered. */
  const answerSingles = async (attempt: OpenAttempt, grant: Grant<'attempt.work'>) => {
    const seed = await seedOf(attempt.id)
    let { revision } = attempt
    let answered = 0
    for (const { question } of attempt.questions) {
      const stored = chapter.quiz.find(({ id }) => id === question.id)
      const response = stored ? rightSingle(stored, seed) : null
      if (!response) continue
      revision = (await saveAnswer(db, grant, { questionId: question.id, response, revision, now: clock() })).revision
      answered += 1
    }
    return { revision, answered }
  }

  it('saves answers, survives a reload, grades on the server and keeps the history', async () => {
    await someone()
    const { attempt, grant } = await begin()
    const { revision, answered } = await answerSingles(attempt, grant)
    expect(answered).toBeGreaterThan(0)
    const reloaded = await readAttempt(db, grant)
    expect(reloaded.status === 'open' && reloaded.questions.filter(({ response }) => response).length).toBe(answered)
    const result = await handIn(db, grant, { revision, now: clock() })
    if (result.status !== 'submitted') throw new Error('not submitted')
    expect(result.points).toBeCloseTo(answered, 6)
    expect(result.score).toBeCloseTo(answered / chapter.quiz.length, 4)
    expect(result.history).toMatchObject([{ id: attempt.id, number: 1, isBest: true }])
    expect((await readProgress(db, own)).quiz.einfuehrung).toMatchObject({ attempts: 1, openAttemptId: null })
    const again = await handIn(db, grant, { revision, now: clock() })
    expect(again).toEqual(result)
    await expect(
      saveAnswer(db, grant, {
        questionId: attempt.questions[0]?.question.id ?? '',
        response: null,
        revision,
        now: clock(),
      }),
    ).rejects.toMatchObject({ code: 'already-submitted' })
    expect((await listOwnAttempts(db, own, 'einfuehrung')).attempts).toHaveLength(1)
  })

  it('takes a double click once and tells a stale tab', async () => {
    await someone()
    const { attempt, grant } = await begin()
    const seed = await seedOf(attempt.id)
    const question = chapter.quiz.find(({ kind }) => kind === 'single')
    if (question?.kind !== 'single') throw new Error('no single choice')
    const answer = (index: number) => ({
      questionId: question.id,
      response: { kind: 'single', choice: keyOf(question, seed, 'option', question.options[index]?.id ?? '') },
      revision: 0,
      now: clock(),
    })
    const [first, second] = await Promise.all([saveAnswer(db, grant, answer(0)), saveAnswer(db, grant, answer(0))])
    expect([first.revision, second.revision]).toEqual([1, 1])
    await expect(saveAnswer(db, grant, answer(1))).rejects.toMatchObject({ code: 'stale', details: { revision: 1 } })
    await expect(handIn(db, grant, { revision: 0, now: clock() })).rejects.toMatchObject({ code: 'stale' })
  })

  it('counts hints in order and takes a quarter of the point for each', async () => {
    await someone()
    const { attempt, grant } = await begin()
    const hinted = chapter.quiz.find(({ kind, hints }) => kind === 'single' && hints.length > 0)
    if (!hinted) throw new Error('no hint in chapter 1')
    const ask = (n: number) => takeHint(db, grant, { questionId: hinted.id, n, now: clock() })
    await expect(ask(2)).rejects.toMatchObject({ code: 'not-found' })
    expect(await ask(1)).toEqual({ n: 1, text: hinted.hints[0] })
    expect(await ask(1)).toEqual({ n: 1, text: hinted.hints[0] })
    const seed = await seedOf(attempt.id)
    const { revision } = await saveAnswer(db, grant, {
      questionId: hinted.id,
      response: rightSingle(hinted, seed),
      revision: 0,
      now: clock(),
    })
    const result = await handIn(db, grant, { revision, now: clock() })
    expect(result.status === 'submitted' && result.points).toBe(0.75)
  })

  it('refuses incomplete and foreign answers and somebody else’s attempt', async () => {
    await someone()
    const { attempt, grant } = await begin()
    const [open] = attempt.questions
    const save = (questionId: string, response: unknown) =>
      saveAnswer(db, grant, { questionId, response, revision: 0, now: clock() })
    await expect(save(open?.question.id ?? '', { kind: 'nonsense' })).rejects.toMatchObject({ code: 'invalid' })
    await expect(save('no-such-question', null)).rejects.toMatchObject({ code: 'not-found' })
    const other = await aGuest(db, clock())
    await expect(authorize(db, other.viewer, 'attempt.work', attempt.id)).rejects.toMatchObject({ code: 'not-found' })
  })

  it('lets practise inline questions at once, quiz questions after the attempt, exam items never', async () => {
    await someone()
    const seed = 'any'
    const [inline] = chapter.questions
    const quiz = chapter.quiz.find(({ kind }) => kind === 'single')
    const [exam] = chapter.exam
    if (!inline || !quiz || !exam) throw new Error('chapter 1 is incomplete')
    const attemptAt = (question: Question) => {
      const stored = parseResponse(question, solution(question))
      const response = stored ? toShown(question, seed, stored) : null
      return practise(db, own, { questionId: question.id, response, seed, hintsUsed: 0 }, context())
    }
    expect((await attemptAt(inline)).graded.score).toBe(1)
    await expect(attemptAt(quiz)).rejects.toMatchObject({ code: 'not-found' })
    await expect(attemptAt(exam)).rejects.toMatchObject({ code: 'not-found' })
    const { grant } = await begin()
    await handIn(db, grant, { revision: 0, now: clock() })
    expect((await attemptAt(quiz)).graded.score).toBe(1)
    await expect(attemptAt(exam)).rejects.toMatchObject({ code: 'not-found' })
    await expect(practiceHint(db, own, exam.id, 1)).rejects.toMatchObject({ code: 'not-found' })
    expect((await readProgress(db, own)).practice[inline.id]?.score).toBe(1)
  })

  /** The right answer in the author's ids. */
  function solution(question: Question): QuestionResponse {
    switch (question.kind) {
      case 'single':
        return { kind: 'single', choice: question.options.find(option => option.correct)?.id ?? '' }
      case 'multiple':
        return { kind: 'multiple', choices: question.options.filter(option => option.correct).map(({ id }) => id) }
      case 'scenario':
        return { kind: 'scenario', choice: question.options.find(({ quality }) => quality === 'best')?.id ?? '' }
      case 'ordering':
        return { kind: 'ordering', order: question.items.map(({ id }) => id) }
      case 'matching':
        return { kind: 'matching', pairs: question.pairs.map(({ id }) => ({ left: id, right: id })) }
      case 'numeric':
        return { kind: 'numeric', text: String(question.answer).replace('.', ',') }
    }
  }

  it('answers with nothing that would give a question away', async () => {
    await someone()
    const { attempt } = await begin()
    const sent = JSON.stringify(attempt)
    for (const question of chapter.quiz) {
      for (const hint of question.hints) expect(sent).not.toContain(JSON.stringify(hint).slice(1, -1))
      if ('options' in question) {
        for (const { feedback } of question.options) expect(sent).not.toContain(JSON.stringify(feedback).slice(1, -1))
      }
      expect(grade(question, 'x', null).score).toBe(0)
      expect(publicView(question, 'x')).not.toHaveProperty('hints')
    }
    expect(sent).not.toContain(await seedOf(attempt.id))
  })
})
