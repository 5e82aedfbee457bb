import { expect, test } from 'vitest'
import { apply } from '@/lib/domain/map/apply'
import type { Command } from '@/lib/domain/map/commands/command'
import { createMap, createPersona } from '@/lib/domain/map/create'
import { countIds } from '@/lib/domain/map/testing'
import { whatHangs } from './persona-curves'

const PHASES = ['Kauf', 'Nachkauf'].map(name => ({ name, kind: 'custom' as const }))
const feel = (phaseId: string, curveId: string): Command => ({
  type: 'emotion.set',
  phaseId,
  curveId,
  point: { value: 1, reason: '', quote: '', evidence: 'assumption', source: '' },
})

/** Mira is the main persona; the first curve (`id4`) names nobody, the second (`second`) is Tarek's. */
function mapWith(...commands: Command[]) {
  const people: Command[] = ['Mira', 'Tarek'].map(name => ({ type: 'persona.add', persona: createPersona(name, name) }))
  const second: Command = { type: 'curve.add', curve: { id: 'second', personaId: 'Tarek', state: 'ist' } }
  const start = createMap(countIds(), PHASES)
  return apply(start, { type: 'batch', commands: [...people, second, ...commands] }).map
}

test('a curve with values hangs on the main persona and would pass to the next', () => {
  expect(whatHangs(mapWith(), 'Mira')).toBeNull()
  const map = mapWith(feel('id2', 'id4'), feel('id3', 'id4'))
  expect(whatHangs(map, 'Mira')).toMatchObject({ curves: 1, values: 2, heir: { name: 'Tarek' } })
})

test('a curve of her own hangs on a persona even while it is empty, and would pass to the main one', () => {
  expect(whatHangs(mapWith(), 'Tarek')).toMatchObject({ curves: 1, values: 0, heir: { name: 'Mira' } })
  expect(whatHangs(mapWith(feel('id2', 'second')), 'Tarek')).toMatchObject({ curves: 1, values: 1 })
})

test('without another persona nobody inherits', () => {
  const alone = mapWith(feel('id2', 'id4'), { type: 'persona.remove', personaId: 'Tarek' })
  expect(whatHangs(alone, 'Mira')).toMatchObject({ curves: 1, heir: null })
})
