import { expect, test } from 'vitest'
import { shortcutOf } from './keys'

const NONE = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }

test.each([
  ['z', { ctrlKey: true }, 'undo'],
  ['Z', { metaKey: true, shiftKey: true }, 'redo'],
  ['y', { ctrlKey: true }, 'redo'],
  ['z', {}, null],
  // AltGr is Ctrl and Alt at once: on some keyboards it writes a sign.
  ['z', { ctrlKey: true, altKey: true }, null],
  ['ArrowLeft', { altKey: true, shiftKey: true }, 'left'],
  ['ArrowLeft', { altKey: true }, null],
  ['x', { altKey: true, shiftKey: true }, null],
])('%s with %o', (key, held, meant) => {
  expect(shortcutOf({ ...NONE, key, ...held })).toBe(meant)
})
