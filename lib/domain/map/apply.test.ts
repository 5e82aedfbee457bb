import { expect, test } from 'vitest'
import { apply } from './apply'
import { CommandRefused, type RefusalCode } from './commands/change'
import type { Command } from './commands/command'
import { createCard, createMap, createPersona } from './create'
import { LIMITS } from './limits'
import type { JourneyMap } from './model'
import { findCard, listCell, listCellIds } from './read'
import { countIds } from './testing'

function sample(): JourneyMap {
  const map = createMap(countIds(), [
    { name: 'Kauf', kind: 'purchase' },
    { name: 'Nachkauf', kind: 'retention' },
  ])
  return run(map, [
    { type: 'card.add', card: createCard('pain', 'p1', 'Wartet'), phaseId: 'id2' },
    { type: 'card.add', card: createCard('opportunity', 'o1', 'Stand melden'), phaseId: 'id2' },
    { type: 'card.add', card: createCard('action', 'a1', 'Fragt nach'), phaseId: 'id2' },
    { type: 'link.add', link: { type: 'pain-opportunity', from: 'p1', to: 'o1' } },
    { type: 'rule.decide', decision: { ruleId: 'R17', target: { type: 'card', cardId: 'p1' }, reason: 'Bewusst' } },
    {
      type: 'emotion.set',
      phaseId: 'id2',
      curveId: 'id4',
      point: { value: -2, reason: 'Stille', quote: '', evidence: 'proven', source: 'I1' },
    },
  ])
}

function run(map: JourneyMap, commands: Command[]): JourneyMap {
  return apply(map, { type: 'batch', commands }).map
}

function refusal(map: JourneyMap, command: Command): RefusalCode | null {
  try {
    apply(map, command)
    return null
  } catch (error) {
    return error instanceof CommandRefused ? error.code : null
  }
}

test('removing a card takes its links and decisions along, undo brings all back', () => {
  const map = sample()
  const { map: without, inverse } = apply(map, { type: 'card.remove', cardId: 'p1' })
  expect([without.links, without.decisions]).toEqual([[], []])
  expect(Object.hasOwn(without.cells, 'id2:pain')).toBe(false)
  expect(apply(without, inverse).map).toEqual(map)
})

test('moving a card into another row converts it', () => {
  const moved = run(sample(), [{ type: 'card.move', cardId: 'o1', phaseId: 'id3', kind: 'thought' }])
  expect(findCard(moved, 'o1')).toEqual({
    id: 'o1',
    kind: 'thought',
    text: 'Stand melden',
    evidence: 'assumption',
    source: '',
    tags: [],
  })
  expect(listCellIds(moved, 'id3', 'thought')).toEqual(['o1'])
  expect(moved.links).toEqual([])
})

test('a duplicated phase carries cards, feelings and inner links under new ids', () => {
  const map = sample()
  const copy = run(map, [
    {
      type: 'phase.duplicate',
      phaseId: 'id2',
      newPhaseId: 'x',
      cardIds: { p1: 'p2', o1: 'o2', a1: 'a2' },
      name: 'Kauf, zweimal',
    },
  ])
  expect(copy.phases.map(phase => phase.name)).toEqual(['Kauf', 'Kauf, zweimal', 'Nachkauf'])
  expect(copy.links).toContainEqual({ type: 'pain-opportunity', from: 'p2', to: 'o2' })
  expect(copy.emotions['x:id4']?.value).toBe(-2)
  expect(refusal(map, { type: 'phase.duplicate', phaseId: 'id2', newPhaseId: 'x', cardIds: {} })).toBe('bad-id')
})

test('a duplicated card lies right below the original', () => {
  const map = run(sample(), [
    { type: 'card.add', card: createCard('action', 'a2', 'Ruft an'), phaseId: 'id2' },
    { type: 'card.duplicate', cardId: 'a1', newCardId: 'a3' },
    { type: 'card.move', cardId: 'a2', phaseId: 'id2', index: 0 },
  ])
  expect(listCell(map, 'id2', 'action').map(card => card.text)).toEqual(['Ruft an', 'Fragt nach', 'Fragt nach'])
})

test('the first persona is the main one, the next takes its place, curves fall back to the main persona', () => {
  const map = run(sample(), [
    { type: 'persona.add', persona: createPersona('mira') },
    { type: 'persona.add', persona: createPersona('tarek') },
    { type: 'curve.edit', curveId: 'id4', patch: { personaId: 'mira' } },
  ])
  expect(map.mainPersonaId).toBe('mira')
  const without = run(map, [{ type: 'persona.remove', personaId: 'mira' }])
  expect([without.mainPersonaId, without.curves[0]?.personaId]).toEqual(['tarek', null])
  expect(run(without, [{ type: 'persona.remove', personaId: 'tarek' }]).mainPersonaId).toBeNull()
})

test('deciding again replaces the reason', () => {
  const decision = { ruleId: 'R17', target: { type: 'card', cardId: 'p1' }, reason: 'Neu' } as const
  expect(run(sample(), [{ type: 'rule.decide', decision }]).decisions).toEqual([decision])
})

test.each<[RefusalCode, Command]>([
  ['unknown-id', { type: 'card.edit', cardId: 'constructor', patch: { text: 'x' } }],
  ['unknown-id', { type: 'card.add', card: createCard('action', 'n', 'x'), phaseId: 'gone' }],
  [
    'unknown-id',
    { type: 'rule.decide', decision: { ruleId: 'R1', target: { type: 'phase', phaseId: 'gone' }, reason: '' } },
  ],
  ['unknown-id', { type: 'curve.edit', curveId: 'id4', patch: { personaId: 'gone' } }],
  ['duplicate', { type: 'card.add', card: createCard('action', 'p1', 'x'), phaseId: 'id2' }],
  ['duplicate', { type: 'link.add', link: { type: 'pain-opportunity', from: 'p1', to: 'o1' } }],
  ['bad-id', { type: 'card.add', card: createCard('action', '__proto__', 'x'), phaseId: 'id2' }],
  ['bad-id', { type: 'phase.add', phase: { id: 'a:b', name: '', kind: 'custom', customerGoal: '', duration: '' } }],
  ['bad-index', { type: 'phase.move', phaseId: 'id2', index: 2 }],
  ['bad-index', { type: 'card.move', cardId: 'a1', phaseId: 'id3', index: -1 }],
  ['bad-patch', { type: 'card.edit', cardId: 'a1', patch: { metric: 'x' } }],
  ['bad-link', { type: 'link.add', link: { type: 'pain-opportunity', from: 'a1', to: 'o1' } }],
  ['too-long', { type: 'card.edit', cardId: 'a1', patch: { text: 'x'.repeat(LIMITS.text + 1) } }],
  ['too-long', { type: 'map.edit', patch: { title: 'x'.repeat(201) } }],
])('refuses: %s', (code, command) => {
  expect(refusal(sample(), command)).toBe(code)
})

test('refuses a third curve and a 41st phase', () => {
  const curve = (id: string): Command => ({ type: 'curve.add', curve: { id, personaId: null, state: 'soll' } })
  const map = run(sample(), [curve('c2')])
  expect(refusal(map, curve('c3'))).toBe('limit')
  const phases: Command[] = Array.from({ length: LIMITS.phases - 1 }, (_, index) => ({
    type: 'phase.add',
    phase: { id: `q${index}`, name: '', kind: 'custom', customerGoal: '', duration: '' },
  }))
  expect(refusal(map, { type: 'batch', commands: phases })).toBe('limit')
})
