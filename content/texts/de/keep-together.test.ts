import { expect, test } from 'vitest'
import { keepTogether } from './keep-together'

test.each([
  ['46 Leute und 8 % in Kapitel 4', '46~Leute und 8~% in Kapitel~4'],
  ['bis zum 15. Februar 2027', 'bis zum 15.~Februar 2027'],
  ['nach § 25 TDDDG, z. B. am Tag 10', 'nach §~25~TDDDG, z.~B. am Tag~10'],
  ['(2 + 1) ÷ 2 = 1,5', '(2~+~1) ÷ 2 = 1,5'],
  ['2016. Danach kommen 3 weitere (aber nicht heute)', '2016. Danach kommen 3 weitere (aber nicht heute)'],
])('%s', (text, kept) => {
  expect(keepTogether(text)).toBe(kept.replaceAll('~', '\u00A0'))
})
