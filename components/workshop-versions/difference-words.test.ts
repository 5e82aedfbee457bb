import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { apply } from '@/lib/domain/map/apply'
import type { Command } from '@/lib/domain/map/commands/command'
import { compareMaps } from '@/lib/domain/map/compare'
import { parseMap } from '@/lib/domain/map/parse'
import { markWords, wordsFor } from './difference-words'
import { nameOf } from './snapshot-name'

const parsed = parseMap(JSON.parse(readFileSync('content/case/map.json', 'utf8')))
if (!parsed.ok) throw new Error('the worked example is broken')
const { map } = parsed
const phaseId = map.phases[3]?.id ?? ''
const words = (...commands: Command[]) => {
  const later = commands.reduce((current, command) => apply(current, command).map, map)
  return compareMaps(map, later).values.map(difference => wordsFor(difference, later))
}

test('differences are told in words', () => {
  expect(
    words(
      { type: 'map.edit', patch: { title: 'Neu', reviewDate: '2026-03-12', state: 'soll' } },
      { type: 'phase.edit', phaseId, patch: { name: 'Bestellen', duration: 'drei Tage' } },
      { type: 'lane.edit', kind: 'kpi', patch: { isHidden: true } },
    ),
  ).toEqual([
    { subject: 'Titel', before: map.title, after: 'Neu' },
    { subject: 'Nächste Prüfung', before: '15. Februar 2027', after: '12. März 2026' },
    { subject: 'Ist oder Soll', before: 'Ist', after: 'Soll' },
    { subject: 'Phase Bestellen', before: 'Kauf', after: 'Bestellen (geändert: Dauer)' },
    { subject: 'Gezeigte Spuren', before: '', after: 'jetzt ausgeblendet: Kennzahl' },
  ])
})

test('feelings and personas', () => {
  const curveId = map.curves[0]?.id ?? ''
  const [persona] = map.personas
  expect(words({ type: 'emotion.clear', phaseId, curveId })).toMatchObject([
    { subject: 'Gefühl in Kauf, Mira, Ist', after: '' },
  ])
  expect(words({ type: 'persona.edit', personaId: persona?.id ?? '', patch: { goals: ['Anderes'] } })).toEqual([
    { subject: `Persona ${persona?.name}`, before: '', after: 'geändert: Ziele' },
  ])
})

test('a card that was moved and changed says both', () => {
  const cardId = Object.values(map.cells)[0]?.[0] ?? ''
  const later = [
    { type: 'card.edit', cardId, patch: { text: 'anders', source: 'I7' } } as const,
    { type: 'card.move', cardId, phaseId: map.phases.at(-1)?.id ?? '' } as const,
  ].reduce((current, command) => apply(current, command).map, map)
  const marked = compareMaps(map, later).cells.flatMap(({ before, after }) => [...before, ...after])
  const said = marked.filter(({ card }) => card.id === cardId).map(({ mark, fields }) => markWords(mark, fields))
  expect(said).toEqual(Array(2).fill('verschoben; geändert: Text, Quelle'))
  expect(markWords('changed', ['text'])).toBe('geändert: Text')
  expect(markWords('moved', ['kind', 'impact', 'effort'])).toBe('verschoben')
  expect([markWords('moved', []), markWords('added', []), markWords('removed', [])]).toEqual([
    'verschoben',
    'neu',
    'gelöscht',
  ])
})

test('states have names', () => {
  const snapshot = { id: 's', label: null, chapterId: null, createdAt: '2026-03-12T10:00:00Z' }
  expect(nameOf({ ...snapshot, label: 'Vor dem Workshop' }, {})).toBe('Vor dem Workshop')
  expect(nameOf({ ...snapshot, chapterId: 'phasen' }, { phasen: 4 })).toBe('Stand nach Kapitel 4')
  expect(nameOf({ ...snapshot, chapterId: 'weg' }, {})).toBe('Stand nach einem Kapitel')
  expect(nameOf(snapshot, {})).toBe('Stand ohne Namen')
})
