import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { apply } from '../apply'
import type { Command } from '../commands/command'
import { createCard, createMap, createPersona } from '../create'
import type { JourneyMap } from '../model'
import { arbitraryMap, countIds } from '../testing'
import { rulesFor, VIEWS } from '../views'
import { CARD_KINDS, type CardKind, type RuleId } from '../vocabulary'
import { evaluate, openHints, score } from './evaluate'
import type { WordLists } from './words'

const lists: WordLists = {
  future: ['soll'],
  delivery: ['lieferung'],
  afterwards: ['service'],
  channels: ['website'],
  articles: ['die'],
  company: ['lead'],
  internal: ['intern'],
  waiting: ['warten'],
}
const empty = createMap(countIds(), [])
const fresh = createMap(countIds(), [
  { name: 'Vorher', kind: 'awareness' },
  { name: 'Danach', kind: 'retention' },
])
const idsOf = (map: JourneyMap) => evaluate(map, { lists }).hints.map(hint => hint.ruleId)
const run = (map: JourneyMap, ...commands: Command[]) => apply(map, { type: 'batch', commands }).map
const add = (kind: CardKind, id: string, text: string, phaseId = 'id2'): Command => ({
  type: 'card.add',
  card: createCard(kind, id, text),
  phaseId,
})

test('an empty map', () => {
  expect(idsOf(empty)).toEqual(['R1', 'R5', 'R6', 'R32'])
  expect(score(evaluate(empty, { lists }), [])).toEqual({ fulfilled: 0, applicable: 4, share: 0 })
  expect(score(evaluate(empty, { lists, rules: ['R7'] }), [])).toEqual({ fulfilled: 0, applicable: 0, share: 0 })
})

test('a new map with phases', () => {
  expect(idsOf(fresh)).toEqual(['R1', 'R5', 'R6', 'R7', 'R7', 'R10', 'R10', 'R11', 'R11', 'R12', 'R12', 'R32'])
})

test('hints are shown three at a time, the weightiest first and not one rule thrice', () => {
  const { hints } = evaluate(fresh, { lists, rules: ['R10', 'R11', 'R12'] })
  expect(openHints(hints, []).map(hint => hint.ruleId)).toEqual(['R10', 'R12', 'R10'])
  const decisions = hints.map(({ ruleId, target }) => ({ ruleId, target, reason: 'x' }))
  expect(openHints(hints, decisions)).toEqual([])
})

test('„Bewusst so“ counts as fulfilled once every place is justified', () => {
  const evaluation = evaluate(fresh, { lists, rules: ['R10'] })
  const decisions = evaluation.hints.map(({ ruleId, target }) => ({ ruleId, target, reason: 'x' }))
  expect(score(evaluation, decisions.slice(0, 1)).share).toBe(0)
  expect(score(evaluation, decisions).share).toBe(1)
})

test('renaming a phase changes nothing, the kind counts', () => {
  const renamed = run(fresh, { type: 'phase.edit', phaseId: 'id3', patch: { name: 'Nach der Reise' } })
  expect(idsOf(renamed)).toEqual(idsOf(fresh))
  const own = run(fresh, { type: 'phase.edit', phaseId: 'id3', patch: { kind: 'custom' } })
  expect(evaluate(own, { lists, rules: ['R7'] }).hints.map(hint => hint.values)).toEqual([
    { phase: 'Vorher', kind: 'awareness' },
    { phase: '', kind: 'retention' },
  ])
})

describe('single rules', () => {
  const only = (ruleId: RuleId, map: JourneyMap) => evaluate(map, { lists, rules: [ruleId] }).hints
  const feel = (phaseId: string, value: -2 | -1 | 0 | 1 | 2): Command => ({
    type: 'emotion.set',
    phaseId,
    curveId: 'id4',
    point: { value, reason: 'x', quote: '', evidence: 'assumption', source: '' },
  })
  const three = run(fresh, {
    type: 'phase.add',
    phase: { id: 'mid', name: 'Mitte', kind: 'purchase', customerGoal: '', duration: '' },
    index: 1,
  })

  test('R2 wants a curve a traveller; who only plays a part needs none', () => {
    const two = run(
      fresh,
      { type: 'persona.add', persona: createPersona('a') },
      { type: 'persona.add', persona: createPersona('b') },
    )
    expect(only('R2', two)).toHaveLength(1)
    expect(only('R2', run(two, { type: 'curve.add', curve: { id: 'c', personaId: 'b', state: 'ist' } }))).toEqual([])
    expect(only('R2', run(two, { type: 'persona.edit', personaId: 'b', patch: { role: 'related' } }))).toEqual([])
  })

  test('R13, R14 and R16 look at the shape of the curve', () => {
    const flat = run(three, feel('id2', 1), feel('mid', 1), feel('id3', 2), add('pain', 'p', 'Stau'))
    expect(['R13', 'R14', 'R16'].map(ruleId => only(ruleId as RuleId, flat).length)).toEqual([1, 1, 0])
    const low = run(three, feel('id2', 1), feel('mid', -2), feel('id3', 2), add('pain', 'p', 'Stau'))
    expect(['R13', 'R14', 'R16'].map(ruleId => only(ruleId as RuleId, low).length)).toEqual([0, 0, 1])
    expect(only('R16', run(low, { type: 'card.move', cardId: 'p', phaseId: 'mid' }))).toEqual([])
    expect(only('R13', run(flat, { type: 'curve.edit', curveId: 'id4', patch: { state: 'soll' } }))).toEqual([])
  })

  test('R28 asks for one or two moments', () => {
    const touchpoints = ['a', 'b', 'c', 'd'].map(id => add('touchpoint', id, `Moment ${id}`))
    const mark = (id: string): Command => ({ type: 'card.edit', cardId: id, patch: { isMomentOfTruth: true } })
    expect(only('R28', run(fresh, ...touchpoints)).map(hint => hint.level)).toEqual(['idea'])
    expect(only('R28', run(fresh, ...touchpoints, mark('a'), mark('b')))).toEqual([])
    expect(only('R28', run(fresh, ...touchpoints, mark('a'), mark('b'), mark('c'))).map(hint => hint.level)).toEqual([
      'check',
    ])
  })

  test('R33 finds near-duplicates in different phases', () => {
    const pair = (first: string, second: string) =>
      run(fresh, add('action', 'a', first), add('action', 'b', second, 'id3'))
    expect(only('R33', pair('Ruft beim Händler an.', 'ruft beim Haendler an'))).toHaveLength(1)
    expect(only('R33', pair('Ruft am Montag früh beim Händler an', 'Ruft am Montag beim Händler an'))).toHaveLength(1)
    expect(only('R33', pair('Ruft beim Händler an', 'Ruft beim Nachbarn an'))).toEqual([])
    expect(only('R33', run(fresh, add('action', 'a', 'Wartet'), add('action', 'b', 'Wartet')))).toEqual([])
  })
})

test('the score stays between 0 and 1, whatever the map', () => {
  fc.assert(
    fc.property(arbitraryMap(12), map => {
      const evaluation = evaluate(map, { lists })
      const { share, fulfilled, applicable } = score(evaluation, map.decisions)
      expect(share >= 0 && share <= 1 && fulfilled <= applicable).toBe(true)
      for (const view of VIEWS) evaluate(map, { lists, rules: rulesFor(view) })
    }),
    { numRuns: 50 },
  )
})

const GENERAL: RuleId[] = ['R6', 'R26', 'R27', 'R29', 'R31', 'R33']
const RELATED: Record<CardKind, RuleId[]> = {
  action: ['R9', 'R24', 'R25'],
  touchpoint: ['R8', 'R9', 'R21', 'R22', 'R23', 'R25', 'R28', 'R30'],
  thought: ['R25'],
  pain: ['R14', 'R17'],
  opportunity: ['R18', 'R19', 'R20'],
  kpi: [],
  evidence: [],
  backstage: [],
}

test('adding a card never raises an unrelated rule', () => {
  fc.assert(
    fc.property(arbitraryMap(6), fc.constantFrom(...CARD_KINDS), fc.nat(), (map, kind, at) => {
      const phase = map.phases[at % map.phases.length]
      const before = new Set(idsOf(map))
      const after = idsOf(run(map, add(kind, 'new', 'Lead intern lieferung website', phase?.id)))
      const raised = after.filter(ruleId => !before.has(ruleId) && ruleId !== 'R34')
      expect(raised.filter(ruleId => ![...GENERAL, ...RELATED[kind]].includes(ruleId))).toEqual([])
    }),
    { numRuns: 200 },
  )
})

test('a map of 40 phases with 1,000 cards is evaluated whole', () => {
  const ids = countIds('c')
  const phases = Array.from({ length: 40 }, (_, index) => ({ name: `Phase ${index}`, kind: 'custom' as const }))
  const map = createMap(countIds(), phases)
  for (const phase of map.phases) {
    for (let count = 0; count < 25; count++) {
      const card = createCard('touchpoint', ids(), `Begegnung ${count} in ${phase.name}`)
      map.cards[card.id] = card
      map.cells[`${phase.id}:touchpoint`] = [...(map.cells[`${phase.id}:touchpoint`] ?? []), card.id]
    }
  }
  expect(new Set(idsOf(map))).toContain('R29')
})
