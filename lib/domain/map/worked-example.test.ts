import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { templateTexts } from '@/content/texts/de/map'
import { wordLists } from '@/content/texts/de/rubric-words'
import type { JourneyMap } from './model'
import { parseMap } from './parse'
import { listKind } from './read'
import { evaluate, openHints, score } from './rubric/evaluate'

function read(path: string): JourneyMap {
  const parsed = parseMap(JSON.parse(readFileSync(new URL(`../../../content/${path}`, import.meta.url), 'utf8')))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors))
  return parsed.map
}

const ruleIds = (map: JourneyMap) => evaluate(map, { lists: wordLists }).hints.map(hint => hint.ruleId)

describe('the worked example', () => {
  const map = read('case/map.json')

  test('has no open hint, earns the praise and fulfils all 33 rules', () => {
    expect(ruleIds(map)).toEqual(['R34'])
    expect(score(evaluate(map, { lists: wordLists }), map.decisions)).toEqual({
      fulfilled: 33,
      applicable: 33,
      share: 1,
    })
  })

  test('covers all ten exercises', () => {
    const opportunities = listKind(map, 'opportunity')
    expect(map.personas.map(persona => persona.role)).toEqual(['traveller', 'related', 'anti'])
    expect(map.curves.map(curve => curve.state)).toEqual(['ist', 'soll'])
    expect(opportunities.every(card => card.impact && card.effort && card.ownerRole && card.metric && card.due)).toBe(
      true,
    )
    expect(opportunities.some(card => card.personalisation)).toBe(true)
    expect(opportunities.some(card => card.service)).toBe(true)
    for (const lane of map.lanes)
      if (lane.kind !== 'emotion') expect(listKind(map, lane.kind).length, lane.kind).toBeGreaterThan(0)
  })
})

test('the bad map has exactly eight faults', () => {
  expect(ruleIds(read('case/bad-map.json'))).toEqual(['R5', 'R7', 'R12', 'R16', 'R19', 'R23', 'R24', 'R27'])
})

describe('the templates', () => {
  const files = readdirSync(new URL('../../../content/templates', import.meta.url)).filter(file =>
    file.endsWith('.json'),
  )

  test('each has a name', () => {
    expect(files.map(file => file.replace('.json', '')).sort()).toEqual(Object.keys(templateTexts).sort())
  })

  test.each(files)('%s is a beginning: assumptions throughout, the frame still to fill', file => {
    const map = read(`templates/${file}`)
    expect(Object.values(map.cards).every(card => card.evidence === 'assumption')).toBe(true)
    expect(openHints(evaluate(map, { lists: wordLists }).hints, map.decisions).map(hint => hint.ruleId)).toEqual([
      'R1',
      'R5',
      'R6',
    ])
    expect(new Set(ruleIds(map))).toEqual(new Set(['R1', 'R5', 'R6', 'R12', 'R17', 'R19', 'R26', 'R28', 'R31', 'R32']))
  })
})
