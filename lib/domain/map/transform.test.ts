import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { apply } from './apply'
import { CommandRefused } from './commands/change'
import type { JourneyMap } from './model'
import { parseMap } from './parse'
import { arbitraryMap, countIds, drawCommand, drawFrom } from './testing'
import { transform } from './transform'

function become(map: JourneyMap, target: JourneyMap): void {
  const command = transform(map, target)
  if (!command) {
    expect(map).toEqual(target)
    return
  }
  const change = apply(map, command)
  expect(change.map).toEqual({ ...target, id: map.id })
  expect(apply(change.map, change.inverse).map).toEqual(map)
}

/** The map after some random edits. */
function edit(map: JourneyMap, numbers: readonly number[]): JourneyMap {
  const draw = drawFrom(numbers)
  const ids = countIds('new')
  let current = map
  for (let step = 0; step < 25; step++) {
    try {
      current = apply(current, drawCommand(current, draw, ids)).map
    } catch (error) {
      if (!(error instanceof CommandRefused)) throw error
    }
  }
  return current
}

const numbers = fc.array(fc.nat(1_000_000), { minLength: 20, maxLength: 60 })

test('an older state comes back exactly, and so does what was there before', () => {
  fc.assert(
    fc.property(arbitraryMap(8), numbers, (map, draws) => {
      const later = edit(map, draws)
      become(later, map)
      become(map, later)
    }),
    { numRuns: 150 },
  )
})

test('any map becomes any other', () => {
  fc.assert(fc.property(arbitraryMap(6), arbitraryMap(6), become), { numRuns: 60 })
})

test('equal maps need nothing; a small difference needs little', () => {
  const parsed = parseMap(JSON.parse(readFileSync('content/case/map.json', 'utf8')))
  if (!parsed.ok) throw new Error('the worked example is broken')
  expect(transform(parsed.map, structuredClone(parsed.map))).toBeNull()
  const [cardId = ''] = Object.keys(parsed.map.cards)
  const later = apply(parsed.map, { type: 'card.edit', cardId, patch: { text: 'anders' } }).map
  expect(transform(later, parsed.map)?.commands).toEqual([
    { type: 'card.edit', cardId, patch: { text: parsed.map.cards[cardId]?.text } },
  ])
})
