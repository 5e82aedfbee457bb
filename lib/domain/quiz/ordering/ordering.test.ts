import { describe, expect, it } from 'vitest'
import { toShown } from '../kinds'
import { grade } from './grade'
import { missing } from './missing'
import { publicView } from './public-view'
import { type OrderingQuestion, orderingSchema } from './schema'

const question: OrderingQuestion = orderingSchema.parse({
  id: 'kapitel-schritte',
  kind: 'ordering',
  level: 'anwenden',
  section: 'ablauf',
  prompt: 'In welcher Reihenfolge?',
  items: ['a', 'b', 'c', 'd', 'e'].map(id => ({ id, text: `Schritt ${id}`, feedback: `Grund ${id}` })),
})

const scoreOf = (letters: string) => {
  const response = toShown({ ...question, kind: 'ordering' }, 's', { kind: 'ordering', order: [...letters] })
  return grade(question, 's', response).score
}

describe('ordering', () => {
  it.each([
    ['abcde', 1],
    ['edcba', 0],
    ['bacde', 0.75],
    ['bcdea', 0.75],
    ['acbde', 0.75],
    ['badce', 0.5],
    ['abc', 0.5],
    ['', 0],
  ])('%s gives %d', (letters, score) => expect(scoreOf(letters)).toBe(score))

  it('names own and right places', () => {
    const response = toShown(question, 's', { kind: 'ordering', order: ['b', 'a', 'c', 'd', 'e'] })
    const [first] = grade(question, 's', response).items
    expect(first).toMatchObject({ place: 2, rightPlace: 1, feedback: 'Grund a' })
  })

  it('is incomplete until every item has a place', () => {
    const view = publicView(question, 's')
    expect(missing(view, null)).toEqual({ code: 'order-untouched', left: 5 })
    expect(missing(view, { kind: 'ordering', order: view.items.map(i => i.key) })).toBeNull()
  })
})
