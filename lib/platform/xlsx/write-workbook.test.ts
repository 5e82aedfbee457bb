import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { cellXml, columnName, textXml } from './cell'
import { writeWorkbook } from './write-workbook'

const options = { title: 'Karte & <mehr>', createdAt: new Date('2026-03-12T10:00:00Z') }

const parts = (rows: Parameters<typeof writeWorkbook>[0][number]['rows']) => {
  const sheets = ['Karten', 'Gefühle'].map(name => ({
    name,
    columns: [
      { head: 'Text', width: 40 },
      { head: 'Wert', width: 9 },
    ],
    rows,
  }))
  const files = unzipSync(writeWorkbook(sheets, options))
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]))
}

describe('writeWorkbook', () => {
  it('writes every part that Excel asks for, once', () => {
    const files = parts([['a', 1]])
    expect(Object.keys(files).sort()).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'docProps/core.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/sheet2.xml',
    ])
    expect(files['xl/workbook.xml']).toContain('<sheet name="Gefühle" sheetId="2" r:id="r2"/>')
    expect(files['xl/worksheets/sheet1.xml']).toContain('state="frozen"')
    expect(files['docProps/core.xml']).toContain('Karte &amp; &lt;mehr&gt;')
  })

  it('keeps texts as texts and numbers as numbers', () => {
    const xml =
      parts([
        ['=HYPERLINK("http://x")', -2],
        ['-3', null],
        ['@cmd', 0.5],
      ])['xl/worksheets/sheet1.xml'] ?? ''
    expect(xml).not.toContain('<f>')
    expect(xml).toContain(
      '<c r="A2" s="1" t="inlineStr"><is><t xml:space="preserve">=HYPERLINK(&quot;http://x&quot;)</t></is></c>',
    )
    expect(xml).toContain('<c r="B2" s="4"><v>-2</v></c>')
    expect(xml).toContain('<row r="3"><c r="A3" s="1" t="inlineStr"><is><t xml:space="preserve">-3</t></is></c></row>')
  })
})

describe('cells', () => {
  it('names columns as spreadsheets do', () => {
    expect([0, 25, 26, 51, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'ZZ', 'AAA'])
  })

  it('writes days as serial numbers', () => {
    expect(cellXml({ day: '2026-03-12' }, 0, 1)).toBe('<c r="A1" s="3"><v>46093</v></c>')
    expect(cellXml({ day: 'bald' }, 0, 1)).toContain('inlineStr')
  })

  it('leaves out what XML cannot hold and escapes what the format reads', () => {
    expect(textXml('a\u0000b\uD800c\uFFFE\r\nd\te')).toBe('abc\nd\te')
    expect(textXml('_x0041_ _xyz_')).toBe('_x005F_x0041_ _xyz_')
    expect(textXml('👩‍👩‍👧 שלום <script>')).toBe('👩‍👩‍👧 שלום &lt;script&gt;')
    expect(textXml('x'.repeat(40_000))).toHaveLength(32_767)
  })
})
