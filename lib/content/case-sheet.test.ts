import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { caseTexts } from '@/content/texts/de/case'
import { sheetOf } from './case-sheet'
import { contentRoot } from './places'
import { readCaseData } from './read-course'

const { stages, tables } = sheetOf(readCaseData(contentRoot()))
const values = (name: keyof typeof tables) => tables[name].map(({ value }) => value.replace(/\u00A0/g, ' '))

it('works the case out as the dossier did', () => {
  expect(stages.map(({ rate }) => rate?.replace(/\u00A0/g, ' ') ?? '')).toEqual([
    '',
    '20 %',
    '25 %',
    '40 %',
    '75 %',
    '50 %',
    '0,75 %',
  ])
  expect(values('danach')).toEqual(['4 Wochen', '7 Wochen', '29', '8,1 %', '31.900 €', '159.210 €'])
  expect(values('befragung')).toEqual(['33 %', '+25', '±10,6 Punkte', '78 %', '4,06 von 5', '65 %', '4,94 von 7'])
  expect(values('service')).toEqual(['65 %', '60 %', '75 %', '25 Minuten', '188,7 Minuten'])
  expect(values('servicepaket')).toEqual(['80 %', '600 €', '440 €', '320 €'])
})

it('names what is missing', () => {
  expect(() => sheetOf({})).toThrow('funnel.sessions')
})

it('tells the same thoughts as the worked map', () => {
  const map = readFileSync('content/case/map.json', 'utf8')
  for (const { thought } of caseTexts.phases) expect(map).toContain(thought)
})
