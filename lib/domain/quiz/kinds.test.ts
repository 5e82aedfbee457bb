import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { missingIn } from './completeness'
import { grade, parseResponse, publicView, toShown, toStored } from './kinds'
import { anyQuestion, anyResponse, solutionOf } from './sample-questions'

const seed = fc.string({ maxLength: 20 })
const answered = fc
  .tuple(anyQuestion, seed)
  .chain(([question, seed]) =>
    fc.record({ question: fc.constant(question), seed: fc.constant(seed), response: anyResponse(question, seed) }),
  )

describe('grade', () => {
  it('gives 1 for the full solution', () => {
    fc.assert(
      fc.property(anyQuestion, seed, (question, seed) => {
        const solution = solutionOf(question, seed)
        expect(missingIn(publicView(question, seed), solution)).toBeNull()
        expect(grade(question, seed, solution)).toMatchObject({ score: 1, verdict: 'right' })
      }),
    )
  })

  it('stays within 0–1 and is the same every time', () => {
    fc.assert(
      fc.property(answered, ({ question, seed, response }) => {
        const graded = grade(question, seed, response)
        expect(graded.score).toBeGreaterThanOrEqual(0)
        expect(graded.score).toBeLessThanOrEqual(1)
        expect(grade(question, seed, response)).toEqual(graded)
      }),
    )
  })

  it('gives the same score under every seed for the same stored answer', () => {
    fc.assert(
      fc.property(answered, seed, ({ question, seed, response }, other) => {
        const stored = toStored(question, seed, response)
        const again = toShown(question, other, stored)
        expect(grade(question, other, again).score).toBe(grade(question, seed, response).score)
        expect(toStored(question, other, again)).toEqual(stored)
      }),
    )
  })

  it('gives 0 for no answer and for wrong options only', () => {
    fc.assert(
      fc.property(anyQuestion, seed, (question, seed) => {
        expect(grade(question, seed, null).score).toBe(0)
        if (question.kind !== 'multiple') return
        const choices = question.options.filter(o => !o.correct).map(o => o.id)
        expect(grade(question, seed, toShown(question, seed, { kind: 'multiple', choices })).score).toBe(0)
        const all = question.options.map(o => o.id)
        const wrongs = question.options.filter(o => !o.correct).length
        const ticked = grade(question, seed, toShown(question, seed, { kind: 'multiple', choices: all })).score
        expect(ticked).toBe(Math.max(0, (all.length - 2 * wrongs) / (all.length - wrongs)))
      }),
    )
  })

  it('survives hostile responses', () => {
    const shaped = fc.record({
      kind: fc.constantFrom('single', 'multiple', 'ordering', 'matching', 'numeric', 'scenario'),
      choice: fc.anything(),
      choices: fc.anything(),
      order: fc.oneof(fc.anything(), fc.array(fc.string())),
      pairs: fc.oneof(fc.anything(), fc.array(fc.anything())),
      text: fc.oneof(fc.anything(), fc.string({ unit: 'binary' })),
    })
    fc.assert(
      fc.property(anyQuestion, seed, fc.oneof(fc.anything(), shaped), (question, seed, raw) => {
        const response = parseResponse(question, raw)
        const graded = grade(question, seed, response)
        expect(graded.score).toBeGreaterThanOrEqual(0)
        expect(graded.score).toBeLessThanOrEqual(1)
        if (missingIn(publicView(question, seed), response) && question.kind !== 'matching') {
          if (question.kind !== 'ordering') expect(graded.score).toBe(0)
        }
      }),
      { numRuns: 500 },
    )
  })
})

describe('publicView', () => {
  it('never starts an ordering in the right order', () => {
    fc.assert(
      fc.property(anyQuestion, seed, (question, seed) => {
        const view = publicView(question, seed)
        if (view.kind !== 'ordering') return
        const order = view.items.map(({ key }) => key)
        expect(grade(question, seed, { kind: 'ordering', order }).score).toBeLessThan(1)
      }),
      { numRuns: 1000 },
    )
  })

  it('uses other names and orders under another seed, and the same under the same', () => {
    fc.assert(
      fc.property(anyQuestion, seed, (question, seed) => {
        expect(publicView(question, seed)).toEqual(publicView(question, seed))
        if (question.kind === 'numeric') return
        expect(publicView(question, `${seed}x`)).not.toEqual(publicView(question, seed))
      }),
    )
  })
})
