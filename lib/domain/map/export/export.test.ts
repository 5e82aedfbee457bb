import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mapLabels as labels } from '@/content/texts/de/map'
import { apply } from '../apply'
import { createCard, createMap, createPersona } from '../create'
import type { JourneyMap } from '../model'
import { importJson, parseMap } from '../parse'
import { arbitraryMap, countIds } from '../testing'
import { exportCsv, guardFormula } from './csv'
import { extractJson } from './from-svg'
import { exportJson } from './json'
import { paginate } from './layout/paginate'
import { exportMarkdown } from './markdown'
import { toTable } from './rows'
import { renderPages, renderSvg } from './svg'

const example = parseMap(
  JSON.parse(readFileSync(new URL('../../../../content/case/map.json', import.meta.url), 'utf8')),
)
if (!example.ok) throw new Error('The worked example does not parse')
const moewenrad = example.map
const foot = { name: 'Marlene Kutz', date: '22. November 2026' }

/** Texts that break exports: markup, formulas, 200-character compounds, emoji, right-to-left, quotes. */
const NASTY = [
  '<script>alert(1)</script> & ]]> "x"',
  '=HYPERLINK("http://example.org";"klick")',
  'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz'.repeat(4).slice(0, 200),
  '👩‍👩‍👧‍👦 🇩🇪 👍🏽 Familie',
  'שלום עולם, זה טקסט ארוך מאוד',
  '\u202Eumgedreht; "zwei"\nZeilen',
]

function nastyMap(): JourneyMap {
  const ids = countIds()
  const phases = NASTY.slice(0, 3).map(name => ({ name: name.slice(0, 40), kind: 'custom' as const }))
  let map = createMap(ids, phases, NASTY[0])
  const run = (command: Parameters<typeof apply>[1]) => {
    map = apply(map, command).map
  }
  run({ type: 'scenario.edit', patch: { situation: NASTY[4], goal: NASTY[2], expectation: NASTY[3] } })
  run({ type: 'persona.add', persona: { ...createPersona('p', NASTY[3]), age: 41, sourceNote: NASTY[1] ?? '' } })
  for (const [index, text] of NASTY.entries()) {
    const phaseId = map.phases[index % 3]?.id ?? ''
    run({ type: 'card.add', phaseId, card: createCard('touchpoint', `t${index}`, text) })
    run({ type: 'card.add', phaseId, card: createCard('pain', `s${index}`, text) })
    run({ type: 'card.add', phaseId, card: createCard('opportunity', `c${index}`, text) })
    run({ type: 'link.add', link: { type: 'pain-opportunity', from: `s${index}`, to: `c${index}` } })
  }
  const curveId = map.curves[0]?.id ?? ''
  const point = { reason: NASTY[0] ?? '', quote: '', evidence: 'partial', source: '' } as const
  run({ type: 'emotion.set', phaseId: map.phases[0]?.id ?? '', curveId, point: { ...point, value: -2 } })
  run({ type: 'emotion.set', phaseId: map.phases[2]?.id ?? '', curveId, point: { ...point, value: 1 } })
  return map
}

const nasty = nastyMap()

describe('golden files', () => {
  test.each([
    ['moewenrad.golden.svg', () => renderSvg(moewenrad, { labels, foot })],
    ['moewenrad-print-a4.golden.svg', () => renderPages(moewenrad, { labels, foot, theme: 'print', format: 'A4' })[0]],
    ['nasty.golden.svg', () => renderSvg(nasty, { labels, isImportable: false })],
    ['moewenrad.golden.csv', () => exportCsv(moewenrad, labels)],
    ['nasty.golden.csv', () => exportCsv(nasty, labels)],
    ['moewenrad.golden.md', () => exportMarkdown(moewenrad, labels)],
    ['nasty.golden.md', () => exportMarkdown(nasty, labels)],
  ])('%s', async (name, render) => {
    await expect(render()).toMatchFileSnapshot(`./golden/${name}`)
  })
})

test('an SVG holds no markup, link or control sign from a map', () => {
  const fontCss = '@font-face{src:url(data:font/woff2;base64,AA==)}</style><script>'
  const svg = renderSvg(nasty, { labels, fontCss, isImportable: false })
  const tags = new Set([...svg.matchAll(/<\/?([^\s>/]+)/g)].map(match => match[1]))
  expect([...tags].sort()).toEqual(['circle', 'desc', 'g', 'line', 'path', 'rect', 'style', 'svg', 'text', 'title'])
  expect(svg).not.toMatch(/ href=| on\w+=|\u202E|&(?!amp;|lt;|gt;|quot;|apos;)/)
})

test('JSON and SVG come back as the same map', () => {
  fc.assert(
    fc.property(arbitraryMap(4), map => {
      const json = extractJson(renderSvg(map, { labels }))
      expect(json).toBe(exportJson(map))
      expect(parseMap(JSON.parse(json ?? ''))).toEqual({ ok: true, map })
    }),
    { numRuns: 15 },
  )
  const back = extractJson(renderSvg(nasty, { labels }))
  expect(importJson(back ?? '', countIds('n'))).toMatchObject({ ok: true, map: { title: nasty.title } })
})

test.each([
  ['', null],
  ['<svg></svg>', null],
  ['<metadata id="reisekarte-map">', null],
  ['<metadata id="reisekarte-map">&#123;&quot;a&quot;:&#x31;&bogus;}</metadata>', '{"a":1&bogus;}'],
  [`<metadata id='reisekarte-map'>${'&'.repeat(2000)}</metadata>`, '&'.repeat(2000)],
])('takes foreign SVG as text only, case %#', (svg, json) => {
  expect(extractJson(svg)).toBe(json)
})

test('no spreadsheet runs a cell, and feelings are numbers', () => {
  expect(['=1', '+1', '-1', '@x', '\tx', '\rx', '＝x', 'a=1'].map(guardFormula)).toEqual([
    "'=1",
    "'+1",
    "'-1",
    "'@x",
    "'\tx",
    "'\rx",
    "'＝x",
    'a=1',
  ])
  const { keys, rows } = toTable(moewenrad, labels)
  const feelings = rows.map(row => row[keys.indexOf('emotion')]).filter(value => value !== null)
  expect(feelings).toEqual([1, 1, -1, 0, 2, 2, -2, 0, 1, 2])
  expect(rows).toHaveLength(Object.keys(moewenrad.cards).length + Object.keys(moewenrad.emotions).length)
})

test('many phases are split evenly over legible pages that hold everything', () => {
  const phases = Array.from({ length: 20 }, (_, index) => ({ name: `Phase ${index + 1}`, kind: 'custom' as const }))
  const pages = paginate(createMap(countIds(), phases), { labels, format: 'A4' })
  const heads = pages.map(
    page => page.sheet.primitives.filter(item => item.kind === 'text' && item.text.startsWith('Phase')).length,
  )
  expect(heads.reduce((sum, count) => sum + count, 0)).toBe(20)
  expect(Math.max(...heads) - Math.min(...heads)).toBeLessThanOrEqual(1)
  for (const { sheet, scale, width, height, x, y } of [...pages, ...paginate(moewenrad, { labels, format: 'A3' })]) {
    expect(x + sheet.width * scale).toBeLessThanOrEqual(width)
    expect(y + sheet.height * scale).toBeLessThanOrEqual(height)
  }
  expect(paginate(moewenrad, { labels, format: 'A3' })).toHaveLength(1)
})

test('an empty map still gives a sheet', () => {
  const empty = createMap(countIds(), [])
  expect(renderSvg(empty, { labels })).toContain('Ohne Titel')
  expect(paginate(empty, { labels, format: 'A4' })).toHaveLength(1)
  expect(exportCsv(empty, labels)).toBe('\uFEFFPhase;Spur;Text\r\n')
})
