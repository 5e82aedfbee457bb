import fc from 'fast-check'
import { expect, test } from 'vitest'
import { listBreaks } from './hyphenate'
import { measure } from './measure'
import { shorten, wrap } from './wrap'

const lines = (text: string, width = 130, more = {}) => wrap(text, { width, size: 14, ...more }).map(line => line.text)
const hyphenate = (word: string) =>
  listBreaks(word).reduceRight((done, at) => `${done.slice(0, at)}-${done.slice(at)}`, word)

test('words stay whole where they fit', () => {
  expect(lines('Sieht das fremde Rad vor der Kita')).toEqual(['Sieht das fremde', 'Rad vor der Kita'])
  expect(lines('Eltern-Chatgruppe', 80)).toEqual(['Eltern-', 'Chatgruppe'])
  expect(lines('  ')).toEqual([])
  expect(lines('Erst\n\nzweitens')).toEqual(['Erst', 'zweitens'])
})

test('a no-break space keeps together what belongs together', () => {
  expect(lines('Die Rate steigt um 70\u00A0% an', 118)).toEqual(['Die Rate steigt um', '70\u00A0% an'])
  expect(lines('Erstlösung bei 60\u00A0%', 105)).toEqual(['Erstlösung bei', '60\u00A0%'])
})

test('long compounds are broken at syllables', () => {
  expect(['Auftragsbestätigung', 'Versicherungsgesellschaft', 'Dampfschifffahrt', 'Rad'].map(hyphenate)).toEqual([
    'Auf-trags-be-stä-ti-gung',
    'Ver-si-che-rungs-ge-sell-schaft',
    'Dampf-schiff-fahrt',
    'Rad',
  ])
  expect(lines('Auftragsbestätigung', 90)).toEqual(['Auftragsbe-', 'stätigung'])
  expect(lines('Auf\u00ADtragsbe\u00ADstätigung', 90)).toEqual(['Auftragsbe-', 'stätigung'])
})

test('right-to-left paragraphs are told, reordering controls go', () => {
  expect(wrap('\u202Eשלום', { width: 200, size: 14 })).toEqual([{ text: 'שלום', isRtl: true }])
  expect(lines('👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 45)).toEqual(['👩‍👩‍👧👩‍👩‍👧', '👩‍👩‍👧'])
})

test('what does not fit is cut visibly', () => {
  expect(lines('eins zwei drei vier fünf', 60, { maxLines: 2 })).toEqual(['eins zwei', 'drei vier …'])
  expect(shorten('Leitung Service', { width: 60, size: 12 })).toBe('Leitung S…')
})

test('no line is wider than its room, and no letter is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 60, max: 300 }), (text, width) => {
      const wrapped = lines(text, width)
      for (const line of wrapped) expect(measure(line, 14)).toBeLessThanOrEqual(width + 20)
      const letters = (part: string) => (part.match(/\p{L}/gu) ?? []).join('')
      expect(letters(wrapped.join(''))).toBe(letters(text))
    }),
  )
})
