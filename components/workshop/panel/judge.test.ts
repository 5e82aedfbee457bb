import { expect, test } from 'vitest'
import { wordLists } from '@/content/texts/de/rubric-words'
import { createMap } from '@/lib/domain/map/create'
import { evaluate } from '@/lib/domain/map/rubric/evaluate'
import { countIds } from '@/lib/domain/map/testing'
import { judge } from './judge'

const map = createMap(countIds(), [
  { name: 'Kauf', kind: 'purchase' },
  { name: 'Danach', kind: 'retention' },
])
const evaluation = evaluate(map, { lists: wordLists, rules: ['R5', 'R10', 'R29'] })
const decide = (count: number) =>
  evaluation.hints
    .filter(hint => hint.ruleId === 'R10')
    .slice(0, count)
    .map(({ ruleId, target }) => ({ ruleId, target, reason: 'Absicht' }))

test('a rule set aside at every place counts for itself, not as fulfilled', () => {
  expect(judge(evaluation, []).score).toEqual({ fulfilled: 1, decided: 0, applicable: 3 })
  expect(judge(evaluation, decide(1)).score).toEqual({ fulfilled: 1, decided: 0, applicable: 3 })
  expect(judge(evaluation, decide(2)).score).toEqual({ fulfilled: 1, decided: 1, applicable: 3 })
})

test('every hint is either open or decided', () => {
  const { open, decided, praise } = judge(evaluation, decide(1))
  expect(open.map(hint => hint.ruleId)).toEqual(['R5', 'R10'])
  expect(decided.map(hint => hint.ruleId)).toEqual(['R10'])
  expect(praise).toEqual([])
})
