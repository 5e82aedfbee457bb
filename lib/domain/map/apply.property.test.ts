import fc from 'fast-check'
import { expect, test } from 'vitest'
import { apply } from './apply'
import { CommandRefused } from './commands/change'
import type { Command } from './commands/command'
import { type Editing, EMPTY_HISTORY, perform, redo, undo } from './history'
import { checkInvariants } from './invariants'
import type { JourneyMap } from './model'
import { arbitraryMap, countIds, drawCommand, drawFrom } from './testing'

const sequence = fc.array(fc.array(fc.nat(1_000_000), { minLength: 6, maxLength: 6 }), {
  minLength: 4,
  maxLength: 30,
  size: 'max',
})

/** Runs a generated sequence; commands that do not fit are refused and leave the map as it is. */
function walk(map: JourneyMap, steps: number[][], visit: (map: JourneyMap, command: Command) => JourneyMap): number {
  const ids = countIds('n')
  let current = map
  let done = 0
  for (const numbers of steps) {
    const command = drawCommand(current, drawFrom(numbers), ids)
    const before = structuredClone(current)
    try {
      current = visit(current, command)
      done++
    } catch (error) {
      if (!(error instanceof CommandRefused)) throw error
      expect(current).toEqual(before)
    }
  }
  return done
}

test('generated maps are sound', () => {
  fc.assert(
    fc.property(arbitraryMap(), map => {
      expect(checkInvariants(map)).toEqual([])
    }),
    { numRuns: 30 },
  )
})

test('every command has an exact inverse and keeps the map sound', () => {
  let done = 0
  fc.assert(
    fc.property(arbitraryMap(6), sequence, (map, steps) => {
      done += walk(map, steps, (current, command) => {
        const before = structuredClone(current)
        const change = apply(current, command)
        expect(checkInvariants(change.map)).toEqual([])
        expect(apply(change.map, change.inverse).map).toEqual(before)
        expect(current).toEqual(before)
        return change.map
      })
    }),
    { numRuns: 150 },
  )
  expect(done).toBeGreaterThan(1000)
})

test('any sequence undone gives the start, redone gives the end, on maps up to 40 × 9', () => {
  fc.assert(
    fc.property(arbitraryMap(40), sequence, (map, steps) => {
      const start = structuredClone(map)
      let editing: Editing = { map, history: EMPTY_HISTORY }
      walk(map, steps, (_, command) => {
        editing = perform(editing, command)
        return editing.map
      })
      const end = structuredClone(editing.map)
      editing = JSON.parse(JSON.stringify(editing))
      for (let next = undo(editing); next; next = undo(editing)) editing = next
      expect(editing.map).toEqual(start)
      for (let next = redo(editing); next; next = redo(editing)) editing = next
      expect(editing.map).toEqual(end)
    }),
    { numRuns: 40 },
  )
})
