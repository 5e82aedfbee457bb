import { expect, test } from 'vitest'
import { createCard, createMap } from '@/lib/domain/map/create'
import { parseMap } from '@/lib/domain/map/parse'
import { countIds } from '@/lib/domain/map/testing'
import { tellFaults } from './fault-words'
import { readMapFile } from './read-file'

type Raw = Record<string, unknown>

/** A sound document with one card, spoiled by `change`. */
function spoiled(change: (raw: Raw) => void): Raw {
  const map = createMap(countIds(), [{ name: 'Kauf', kind: 'purchase' }], 'Meine Karte')
  const text = 'Fährt mit dem geliehenen Rad des Nachbarn zur Kita'
  const raw = JSON.parse(
    JSON.stringify({ ...map, cards: { k: createCard('pain', 'k', text) }, cells: { 'id2:pain': ['k'] } }),
  )
  change(raw)
  return raw
}

function told(document: unknown) {
  const parsed = parseMap(document)
  return tellFaults(parsed.ok ? [] : parsed.errors, document)
}

test.each<[string, (raw: Raw) => void]>([
  ['1.\u00A0Phase: Name hat die falsche Art', raw => Object.assign(raw, { phases: [{ id: 'id2', name: 7 }] })],
  ['1.\u00A0Phase: Name fehlt', raw => Object.assign(raw, { phases: [{ id: 'id2', name: null }] })],
  ['1.\u00A0Phase: Kennung fehlt', raw => Object.assign(raw, { phases: [{ name: 'Kauf' }] })],
  [
    'Karte „Fährt mit dem geliehenen Rad …“: Beleg hat einen unbekannten Wert',
    raw => Object.assign((raw.cards as Record<string, Raw>).k ?? {}, { evidence: 'sicher' }),
  ],
  ['Karte ohne Text liegt in keinem Feld', raw => Object.assign(raw.cards as Raw, { n: createCard('action', 'n') })],
  ['Karte ohne Text: Art fehlt', raw => Object.assign(raw.cards as Raw, { n: { id: 'n' } })],
  [
    'Feld Kauf, Gedanke gehört zu keiner Phase oder enthält eine Karte, die es nicht gibt',
    raw => Object.assign(raw.cells as Raw, { 'id2:thought': ['weg'] }),
  ],
  [
    'Gefühl in Kauf: Wert liegt nicht zwischen −2 und +2',
    raw => Object.assign(raw, { emotions: { [`id2:${(raw.curves as Raw[])[0]?.id}`]: { value: 9 } } }),
  ],
  [
    'Ein Gefühlswert verweist auf etwas, das es nicht gibt',
    raw => Object.assign(raw, { emotions: { 'x:y': { value: 1 } } }),
  ],
  ['Szenario: Ziel ist zu lang', raw => Object.assign(raw, { scenario: { goal: 'x'.repeat(2001) } })],
  ['Titel ist zu lang', raw => Object.assign(raw, { title: 'x'.repeat(201) })],
  ['Nächste Prüfung ist kein Datum', raw => Object.assign(raw, { reviewDate: '31.12.2026' })],
  ['Liste der Karten fehlt', raw => Object.assign(raw, { cards: undefined })],
  [
    'Liste der Phasen enthält eine Kennung doppelt',
    raw => Object.assign(raw, { phases: [{ id: 'id2' }, { id: 'id2' }] }),
  ],
  ['Hauptpersona verweist auf etwas, das es nicht gibt', raw => Object.assign(raw, { mainPersonaId: 'weg' })],
  [
    '1.\u00A0Verknüpfung verbindet, was nicht zusammengehört',
    raw => Object.assign(raw, { links: [{ type: 'pain-opportunity', from: 'k', to: 'k' }] }),
  ],
  ['1.\u00A0Persona: Alter ist zu hoch', raw => Object.assign(raw, { personas: [{ id: 'p', age: 400 }] })],
])('%s', (line, change) => {
  expect(told(spoiled(change))).toMatchObject({ lines: expect.arrayContaining([line]) })
})

test('a file that is no map at all is told in one sentence', () => {
  expect(told({ hallo: 1 })).toEqual({ sentence: 'In dieser Datei ist keine Journey Map.' })
  expect(told(spoiled(raw => Object.assign(raw, { schemaVersion: 7 })))).toEqual({
    sentence: 'Diese Karte stammt aus einer neueren Fassung der Werkstatt.',
  })
  expect(tellFaults([{ path: '', code: 'something-new' }], null)).toEqual({
    sentence: 'Diese Datei ist nicht zu lesen.',
  })
})

test('ten places are named, and how many more there are', () => {
  const phases = (count: number) =>
    spoiled(raw => Object.assign(raw, { cells: {}, cards: {}, phases: Array.from({ length: count }, () => ({})) }))
  expect(told(phases(3))).toMatchObject({
    intro: '3\u00A0Stellen passen nicht zu einer Journey Map:',
    lines: { length: 3 },
    more: null,
  })
  expect(told(phases(12))).toMatchObject({ lines: { length: 10 }, more: 'und 2\u00A0weitere' })
  expect(told(phases(30))).toMatchObject({
    intro: 'Mindestens 20\u00A0Stellen passen nicht zu einer Journey Map:',
    more: 'und mindestens 10\u00A0weitere',
  })
})

test('a file is read, or it is said what it is not', async () => {
  const code = async (content: string | Uint8Array<ArrayBuffer>) => {
    const read = await readMapFile(new File([content], 'karte'))
    return read.ok ? 'ok' : read.code
  }
  expect(await code('{"title":"x"}')).toBe('ok')
  expect(await code('{"title":')).toBe('not-json')
  expect(await code(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))).toBe('no-json')
  expect(await code('Phase;Spur;Text')).toBe('no-json')
})
