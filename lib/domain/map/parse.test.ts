import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createCard, createMap } from './create'
import { checkInvariants } from './invariants'
import { LIMITS } from './limits'
import { importJson, importMap, parseMap } from './parse'
import { remint } from './remint'
import { arbitraryMap, countIds } from './testing'
import { upgrade } from './upgrade'

const blank = () => createMap(countIds(), [{ name: 'Kauf', kind: 'purchase' }], 'Meine Karte')
const broken = (change: (raw: Record<string, unknown>) => void) => {
  const raw: Record<string, unknown> = JSON.parse(JSON.stringify(blank()))
  change(raw)
  return parseMap(raw)
}

test('what commands make is read back as it was', () => {
  fc.assert(
    fc.property(arbitraryMap(8), map => {
      expect(parseMap(JSON.parse(JSON.stringify(map)))).toEqual({ ok: true, map })
    }),
    { numRuns: 30 },
  )
})

test('an import has fresh ids and is otherwise the same', () => {
  fc.assert(
    fc.property(arbitraryMap(8), map => {
      const imported = importJson(JSON.stringify(map), countIds('fresh'))
      if (!imported.ok) throw new Error(JSON.stringify(imported.errors))
      expect(checkInvariants(imported.map)).toEqual([])
      expect(JSON.stringify(imported.map)).not.toMatch(/"m\d+[":]/)
      expect(remint(imported.map, countIds('same'))).toEqual(remint(map, countIds('same')))
    }),
    { numRuns: 30 },
  )
})

test('a short document is filled up, unknown keys and unstorable characters go', () => {
  const parsed = parseMap({
    schemaVersion: 1,
    id: 'a',
    evil: '<script>',
    phases: [{ id: 'p', name: 'Ka\u0000uf\uD800' }],
    cards: { c: { id: 'c', kind: 'kpi', text: 'x', onclick: 'y' } },
    cells: { 'p:kpi': ['c'] },
    lanes: [{ kind: 'kpi' }],
  })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors))
  expect(parsed.map.cards.c).toEqual({ ...createCard('kpi', 'c', 'x') })
  expect(parsed.map.phases[0]?.name).toBe('Kauf')
  expect(parsed.map).not.toHaveProperty('evil')
  expect(parsed.map.lanes.map(lane => lane.kind)).toHaveLength(9)
})

describe('refuses', () => {
  test.each<[string, string, (raw: Record<string, unknown>) => void]>([
    ['title', 'wrong-type', raw => Object.assign(raw, { title: 7 })],
    ['title', 'too-long', raw => Object.assign(raw, { title: 'x'.repeat(201) })],
    ['phases', 'limit', raw => Object.assign(raw, { phases: Array.from({ length: 41 }, (_, i) => ({ id: `p${i}` })) })],
    ['state', 'bad-value', raw => Object.assign(raw, { state: 'morgen' })],
    ['reviewDate', 'bad-value', raw => Object.assign(raw, { reviewDate: '31.12.2026' })],
    ['phases.0.id', 'bad-value', raw => Object.assign(raw, { phases: [{ id: '__proto__' }] })],
    ['cells.id2:action', 'unknown-id', raw => Object.assign(raw, { cells: { 'id2:action': ['gone'] } })],
    ['cards.k', 'misplaced', raw => Object.assign(raw, { cards: { k: { id: 'k', kind: 'pain' } } })],
    ['emotions.id2:gone', 'unknown-id', raw => Object.assign(raw, { emotions: { 'id2:gone': { value: 1 } } })],
    ['mainPersonaId', 'unknown-id', raw => Object.assign(raw, { mainPersonaId: 'gone' })],
    ['lanes', 'misplaced', raw => Object.assign(raw, { lanes: [{ kind: 'pain' }, { kind: 'pain' }] })],
  ])('%s: %s', (path, code, change) => {
    expect(broken(change)).toEqual({ ok: false, errors: expect.arrayContaining([{ path, code }]) })
  })

  test('what is no map, no JSON, too large or newer', () => {
    const code = (parsed: ReturnType<typeof parseMap>) => (parsed.ok ? null : parsed.errors[0]?.code)
    const others = [null, [], 'x', 3, { hallo: 1 }, { schemaVersion: 2 }, { ...blank(), schemaVersion: 0.5 }]
    expect(others.map(raw => code(importMap(raw, countIds())))).toEqual(others.map(() => 'no-map'))
    expect(code(importMap({ ...blank(), schemaVersion: 2 }, countIds()))).toBe('newer')
    expect(code(importJson('{', countIds()))).toBe('not-json')
    expect(code(importJson('"'.padEnd(LIMITS.file + 1), countIds()))).toBe('too-large')
  })

  test('any JSON without throwing', () => {
    fc.assert(fc.property(fc.jsonValue(), raw => parseMap(raw) !== null))
  })
})

test('upgrades go step by step', () => {
  const steps = { 0: () => ({ a: 1 }), 1: (raw: Record<string, unknown>) => ({ ...raw, b: 2 }) }
  expect(upgrade({}, steps, 2)).toEqual({ a: 1, b: 2, schemaVersion: 2 })
  expect(upgrade({ schemaVersion: 3 }, steps, 2)).toBeNull()
  const { schemaVersion: _dropped, ...old } = blank()
  const point = { value: 1, reason: '', quote: '', evidence: 'assumption', source: '' }
  const parsed = parseMap({ ...old, emotions: { id2: point } })
  expect(parsed.ok && parsed.map.emotions).toEqual({ 'id2:id3': point })
})
