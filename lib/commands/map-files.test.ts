import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parseMap } from '../domain/map/parse'
import { drawMapPdf } from './map-pdf'
import { listSheets } from './map-workbook'

const parsed = parseMap(JSON.parse(readFileSync('content/case/map.json', 'utf8')))
if (!parsed.ok) throw new Error('the worked example is broken')
const { map } = parsed

it('puts cards, feelings, personas and frame on sheets of their own', () => {
  const [cards, feelings, personas, scenario] = listSheets(map)
  expect([cards, feelings, personas, scenario].map(sheet => sheet?.name)).toEqual([
    'Karten',
    'Gefühle',
    'Personas',
    'Szenario',
  ])
  expect(cards?.rows.length).toBeGreaterThan(Object.keys(map.cards).length)
  expect(feelings?.rows).toHaveLength(Object.keys(map.emotions).length)
  expect(feelings?.rows.map(row => row[3]).every(value => typeof value === 'number')).toBe(true)
  expect(cards?.rows.flat().some(cell => typeof cell === 'object' && cell !== null)).toBe(true)
  for (const sheet of [cards, feelings, personas, scenario]) {
    for (const row of sheet?.rows ?? []) expect(row).toHaveLength(sheet?.columns.length ?? 0)
  }
})

it('draws the worked example on one A3 page, under the chosen title', async () => {
  const choice = { format: 'A3', isTitled: true, title: 'Unsere Karte', name: 'Mira', day: '2026-03-12' } as const
  const pdf = Buffer.from(await drawMapPdf(map, choice, new Date('2026-03-12'))).toString('latin1')
  expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1)
  expect(pdf.length).toBeLessThan(120_000)
})
