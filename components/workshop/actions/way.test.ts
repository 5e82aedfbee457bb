import { expect, test } from 'vitest'
import { apply } from '@/lib/domain/map/apply'
import { createCard, createMap } from '@/lib/domain/map/create'
import type { Target } from '@/lib/domain/map/model'
import { countIds } from '@/lib/domain/map/testing'
import { wayTo } from './way'

const map = apply(createMap(countIds(), [{ name: 'Kauf', kind: 'purchase' }]), {
  type: 'card.add',
  card: createCard('kpi', 'k'),
  phaseId: 'id2',
}).map
const whole: Target = { type: 'map' }

test('what is missing in the head is named by the label of its field', () => {
  expect(wayTo(map, whole, { ruleId: 'R1', values: {} }).field).toBe('Erste Persona anlegen')
  expect(wayTo(map, whole, { ruleId: 'R32', values: { missing: 'owner,review' } }).field).toBe('Wer pflegt die Karte?')
  expect(wayTo(map, whole, { ruleId: 'R32', values: { missing: 'review' } }).field).toBe('Nächste Prüfung')
  const scenario = wayTo(map, { type: 'scenario' }, { ruleId: 'R5', values: { missing: 'goal,expectation' } })
  expect(scenario).toMatchObject({ places: ['scenario', 'sheet', 'map'], field: 'Ziel der Person' })
  const persona: Target = { type: 'persona', personaId: 'p' }
  expect(wayTo(map, persona, { ruleId: 'R3', values: { missing: 'job' } }).field).toBe('Job')
  expect(wayTo(map, persona, { ruleId: 'R4', values: {} }).field).toBe('Ziele')
})

test('what lies in a row names the row, which may be hidden', () => {
  expect(wayTo(map, { type: 'card', cardId: 'k' })).toMatchObject({ lane: 'kpi', places: ['card:k'], field: null })
  expect(wayTo(map, { type: 'cell', phaseId: 'id2', kind: 'pain' })).toMatchObject({
    lane: 'pain',
    places: ['cell:id2:pain', 'lane:pain'],
  })
  expect(wayTo(map, { type: 'emotion', phaseId: 'id2', curveId: 'v' }).lane).toBe('emotion')
})

test('hints on the whole map lead to what would change the verdict', () => {
  expect(wayTo(map, whole, { ruleId: 'R20', values: {} })).toMatchObject({ view: 'matrix', lane: null })
  expect(wayTo(map, whole, { ruleId: 'R22', values: {} }).places[0]).toBe('lane:touchpoint')
  expect(wayTo(map, whole, { ruleId: 'R7', values: {} }).places[0]).toBe('add-phase')
  expect(wayTo(map, whole, { ruleId: 'R26', values: {} }).places).toEqual(['sheet', 'map'])
  expect(wayTo(map, whole).places).toEqual(['sheet', 'map'])
})
