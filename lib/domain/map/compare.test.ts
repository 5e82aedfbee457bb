import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { apply } from './apply'
import type { Command } from './commands/command'
import { compareMaps } from './compare'
import { createCard } from './create'
import { parseMap } from './parse'
import { arbitraryMap } from './testing'
import { transform } from './transform'

const parsed = parseMap(JSON.parse(readFileSync('content/case/map.json', 'utf8')))
if (!parsed.ok) throw new Error('the worked example is broken')
const { map } = parsed
const edited = (...commands: Command[]) => commands.reduce((current, command) => apply(current, command).map, map)
const [first, second] = map.phases.map(phase => phase.id)
const cellOf = (phaseId = '') => map.cells[`${phaseId}:touchpoint`] ?? []

describe('compareMaps', () => {
  test('equal maps have no differences', () => {
    expect(compareMaps(map, structuredClone(map))).toEqual({ values: [], cells: [] })
  })

  test('cards are marked on both sides', () => {
    const [cardId = ''] = cellOf(first)
    const later = edited(
      { type: 'card.edit', cardId, patch: { text: 'anders', evidence: 'partial' } },
      { type: 'card.move', cardId: cellOf(first)[1] ?? '', phaseId: second ?? '' },
      { type: 'card.remove', cardId: cellOf(first)[2] ?? '' },
      { type: 'card.add', card: createCard('action', 'neu', 'Neu'), phaseId: first ?? '' },
    )
    const { cells } = compareMaps(map, later)
    const marks = (phaseId = '', kind = 'touchpoint') => {
      const cell = cells.find(found => found.phase.id === phaseId && found.kind === kind)
      return [cell?.before.map(({ mark }) => mark), cell?.after.map(({ mark }) => mark)]
    }
    expect(marks(first)).toEqual([['changed', 'moved', 'removed'], ['changed']])
    expect(marks(second)[1]?.at(-1)).toBe('moved')
    expect(marks(first, 'action')[1]).toContain('added')
    expect(cells.flatMap(cell => cell.after).find(({ mark }) => mark === 'changed')?.fields).toContain('text')
  })

  test('frame, phases, feelings and rows are told', () => {
    const curveId = map.curves[0]?.id ?? ''
    const later = edited(
      { type: 'map.edit', patch: { title: 'Neu', state: 'soll' } },
      { type: 'scenario.edit', patch: { goal: 'Anderes Ziel' } },
      { type: 'phase.move', phaseId: first ?? '', index: 2 },
      { type: 'phase.edit', phaseId: second ?? '', patch: { name: 'Umsehen' } },
      { type: 'emotion.clear', phaseId: first ?? '', curveId },
      { type: 'lane.edit', kind: 'kpi', patch: { isHidden: true } },
    )
    expect(compareMaps(map, later).values.map(({ type }) => type)).toEqual([
      'header',
      'state',
      'scenario',
      'phase',
      'phase-order',
      'emotion',
      'lanes',
    ])
  })

  test('two states differ exactly when a command leads from one to the other', () => {
    fc.assert(
      fc.property(arbitraryMap(5), arbitraryMap(5), (a, b) => {
        const { values, cells } = compareMaps(a, b)
        const rest = transform(a, b)?.commands.filter(({ type }) => type !== 'lane.move') ?? []
        if (values.length + cells.length === 0) expect(rest).toEqual([])
        else expect(transform(a, b)).not.toBeNull()
      }),
    )
  })
})
