import { expect, type Page } from '@playwright/test'
import { type PdfPage, readPages } from './pdf-page'
import type { ShouldPrint } from './should-print'

const A4 = { width: 595, height: 842 }

/** The sheets that come out of the printer, without the backgrounds that browsers leave out. */
export async function printed(page: Page): Promise<PdfPage[]> {
  return readPages(await page.pdf({ preferCSSPageSize: true }))
}

/** Without spaces, and without hyphens: on paper they fall elsewhere. */
export function bare(text: string): string {
  return text.normalize('NFC').replace(/[\s\u00AD\u200B\u2010-]/g, '')
}

/** Nothing is missing, made smaller, cut off or torn apart, and no head stands alone at the foot of a sheet. */
export function expectWhole(sheets: readonly PdfPage[], should: ShouldPrint): void {
  const pages = sheets.map(({ text }) => bare(text))
  expect(should.texts.filter(text => !isThere(pages, bare(text)))).toEqual([])
  const torn = should.together.filter(
    ({ texts }) => !pages.some(page => texts.every(text => page.includes(bare(text)))),
  )
  expect(torn.map(({ name }) => name)).toEqual([])
  const feet = sheets.map(({ foot }) => bare(foot))
  expect(should.heads.filter(head => feet.some(foot => foot !== '' && bare(head).endsWith(foot)))).toEqual([])
  expect(pages).not.toContain('')
  for (const { scale } of sheets) expect(scale).toBeCloseTo(0.75, 2)
  expectUncut(sheets)
}

/** On one sheet, or begun at the end of one and finished on the next. */
function isThere(pages: readonly string[], text: string): boolean {
  return pages.some((page, index) => {
    const rest = text.slice(lengthOfBeginning(page, text))
    return rest === '' || (rest !== text && pages[index + 1]?.includes(rest))
  })
}

/** How much of the text's beginning stands in the page. */
function lengthOfBeginning(page: string, text: string): number {
  let [there, missing] = [0, text.length + 1]
  while (missing - there > 1) {
    const middle = Math.floor((there + missing) / 2)
    if (page.includes(text.slice(0, middle))) there = middle
    else missing = middle
  }
  return there
}

/** No letter lies outside of its frame or its sheet. */
export function expectUncut(sheets: readonly PdfPage[]): void {
  expect(sheets.map(({ cut }) => cut).filter(Boolean)).toEqual([])
}

/** A4, upright or lying. */
export function expectA4(sheets: readonly PdfPage[], way: 'portrait' | 'landscape'): void {
  const { width, height } = way === 'portrait' ? A4 : { width: A4.height, height: A4.width }
  for (const sheet of sheets) {
    expect(sheet.width).toBeCloseTo(width, -0.5)
    expect(sheet.height).toBeCloseTo(height, -0.5)
  }
}
