import { describe, expect, it } from 'vitest'
import { toShown } from '../kinds'
import { grade } from './grade'
import { missing } from './missing'
import { publicView } from './public-view'
import { type MatchingQuestion, matchingSchema } from './schema'

const pair = (id: string, right: string) => ({ id, left: `Links ${id}`, right, feedback: `Grund ${id}` })
const question: MatchingQuestion = matchingSchema.parse({
  id: 'kapitel-paare',
  kind: 'matching',
  level: 'wissen',
  section: 'paare',
  prompt: 'Was gehört zusammen?',
  pairs: [pair('a', 'Kanal'), pair('b', 'Kanal'), pair('c', 'Phase'), pair('d', 'Spur')],
  extra: [{ id: 'x', text: 'Rechnung', feedback: 'passt nirgends' }],
})

const shown = (pairs: Record<string, string>) =>
  toShown(question, 's', {
    kind: 'matching',
    pairs: Object.entries(pairs).map(([left, right]) => ({ left, right })),
  })

describe('matching', () => {
  it('gives right pairs ÷ pairs', () => {
    expect(grade(question, 's', shown({ a: 'a', b: 'b', c: 'd', d: 'c' })).score).toBe(0.5)
    expect(grade(question, 's', shown({ a: 'x', c: 'c' })).score).toBe(0.25)
  })

  it('takes right sides that read the same for each other', () => {
    expect(grade(question, 's', shown({ a: 'b', b: 'a', c: 'c', d: 'd' })).score).toBe(1)
  })

  it('counts the left sides without a partner', () => {
    expect(missing(publicView(question, 's'), shown({ a: 'a' }))).toEqual({ code: 'pairs-open', left: 3 })
  })

  it('gives a pair two names that have nothing in common', () => {
    const view = publicView(question, 's')
    const lefts = new Set(view.lefts.map(l => l.key))
    expect(view.rights.filter(r => lefts.has(r.key))).toEqual([])
  })
})
