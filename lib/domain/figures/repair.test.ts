import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { wordLists } from '@/content/texts/de/rubric-words'
import type { JourneyMap } from '../map/model'
import { parseMap } from '../map/parse'
import type { RuleId } from '../map/vocabulary'
import { findFaults, type Mend, mend } from './repair'

const parsed = parseMap(
  JSON.parse(readFileSync(new URL('../../../content/case/bad-map.json', import.meta.url), 'utf8')),
)
if (!parsed.ok) throw new Error('the bad map cannot be read')
const bad = parsed.map
const rules = findFaults(bad, wordLists).map(({ ruleId }) => ruleId)

function tryTo(map: JourneyMap, ruleId: RuleId, text: string, value: Mend['value'] = null) {
  const fault = findFaults(map, wordLists, rules).find(hint => hint.ruleId === ruleId)
  if (!fault) throw new Error(`no fault ${ruleId}`)
  return mend(map, fault, { text, value }, wordLists, rules, `neu-${ruleId}`)
}

const MENDS: [RuleId, string, Mend['value']][] = [
  ['R5', 'Ein Rad in vier Wochen.', null],
  ['R7', 'Erste Inspektion in der Werkstatt', null],
  ['R12', 'Die Monatsrate ist nicht zu finden.', -1],
  ['R16', 'Sieben Wochen keine Nachricht', null],
  ['R19', 'Leitung Marketing', null],
  ['R23', 'Konfigurator mit 41 Optionen', null],
  ['R24', 'Erhält das Angebot', null],
  ['R27', 'Interviews 2 und 3', null],
]

describe('the bad map', () => {
  test('has eight faults, and eight sentences mend it', () => {
    expect(MENDS.map(([ruleId]) => ruleId)).toEqual(rules)
    const mended = MENDS.reduce((map, [ruleId, text, value]) => {
      const outcome = tryTo(map, ruleId, text, value)
      if ('still' in outcome) throw new Error(`${ruleId} is still raised`)
      return outcome.map
    }, bad)
    expect(findFaults(mended, wordLists, rules)).toEqual([])
  })
  test.each([
    ['R7', 'Telefon', 'R23'],
    ['R23', 'E-Mail', 'R23'],
    ['R24', 'Angebot verschicken', 'R24'],
    ['R27', ' ', 'R27'],
  ] as const)('%s is not mended by „%s“: %s', (ruleId, text, still) => {
    const outcome = tryTo(bad, ruleId, text)
    expect('still' in outcome && outcome.still.ruleId).toBe(still)
  })
})
