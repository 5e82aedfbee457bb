import { expect, test } from 'vitest'
import { mapLabels } from '@/content/texts/de/map'
import { measure } from '@/lib/domain/map/export/measure'
import { withSoftHyphens } from './soft-hyphens'

test.each([
  ['Entscheidung', 'Entschei~dung'],
  ['Vor der Entscheidung', 'Vor der Entschei~dung'],
  ['Nachkauf (Kopie)', 'Nach~kauf (Kopie)'],
  ['Entscheidungshilfe', 'Entscheidungshilfe'],
  ['Kauf', 'Kauf'],
])('%s', (text, broken) => {
  expect(withSoftHyphens(text)).toBe(broken.replaceAll('~', '\u00AD'))
})

/** Room for a phase's name beside its menu when the map is shown smallest; see `grid.css`. */
const NARROWEST = 58

test('every part of a standard phase fits into the narrowest column', () => {
  const parts = Object.values(mapLabels.phases).flatMap(name => withSoftHyphens(name).split(/[ \u00AD]/))
  expect(parts.filter(part => measure(`${part}-`, 13, 600) > NARROWEST)).toEqual([])
})
