import { expect, test } from 'vitest'
import type { Command } from './commands/command'
import { createMap } from './create'
import { type Editing, EMPTY_HISTORY, MAX_STEPS, perform, redo, seal, undo } from './history'
import { countIds } from './testing'

const start: Editing = { map: createMap(countIds(), [{ name: 'Kauf', kind: 'purchase' }]), history: EMPTY_HISTORY }
const title = (text: string): Command => ({ type: 'map.edit', patch: { title: text } })

test('typing in one field is one step, until it is sealed', () => {
  let editing = perform(perform(start, title('R')), title('Re'))
  expect(editing.history.past).toHaveLength(1)
  editing = perform({ ...editing, history: seal(editing.history) }, title('Rei'))
  expect(editing.history.past).toHaveLength(2)
  expect(undo(editing)?.map.title).toBe('Re')
})

test('another field, a choice and a step after undo do not join', () => {
  const owner: Command = { type: 'map.edit', patch: { owner: 'Service' } }
  const chosen = (state: 'ist' | 'soll'): Command => ({ type: 'map.edit', patch: { state } })
  const editing = [title('R'), owner, chosen('ist'), chosen('soll')].reduce(perform, start)
  expect(editing.history.past).toHaveLength(4)
  const back = undo(editing)
  expect(back && perform(back, chosen('soll')).history).toMatchObject({ past: { length: 4 }, future: [] })
})

test('the stack is bounded and empty ends answer null', () => {
  expect([undo(start), redo(start)]).toEqual([null, null])
  const moves = Array.from(
    { length: MAX_STEPS + 5 },
    (_, index): Command => ({ type: 'lane.move', kind: 'pain', index: index % 9 }),
  )
  expect(moves.reduce(perform, start).history.past).toHaveLength(MAX_STEPS)
})
