import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { PdfItem, PdfPage } from './drawing'
import { faceOf } from './faces'
import { splitRuns } from './text-runs'
import { writePdf } from './write-pdf'

const text = (content: string, more: Partial<Extract<PdfItem, { kind: 'text' }>> = {}): PdfItem => ({
  kind: 'text',
  x: 40,
  y: 60,
  text: content,
  size: 14,
  weight: 400,
  fill: '#172338',
  anchor: 'start',
  isRtl: false,
  ...more,
})

const page = (items: PdfItem[]): PdfPage => ({
  widthMm: 297,
  heightMm: 210,
  x: 10,
  y: 10,
  scale: 0.8,
  background: '#ffffff',
  description: 'Eine Karte.',
  items,
})

const options = { title: 'Karte „Möwenrad“', language: 'de-DE', createdAt: new Date('2026-03-12T10:00:00Z') }

describe('splitRuns', () => {
  const { characters } = faceOf(400)

  it('keeps German and Latin letters together, composed', () => {
    expect(splitRuns('Äpfel, ß – „Łódź“ 70\u00A0% −2 €', characters)).toEqual([
      { kind: 'text', text: 'Äpfel, ß – „Łódź“ 70\u00A0% −2 €' },
    ])
    expect(splitRuns('a\u0308', characters)).toEqual([{ kind: 'text', text: 'ä' }])
  })

  it('parts what the face lacks, sign by sign', () => {
    expect(splitRuns('a👩‍👩‍👧b', characters)).toEqual([
      { kind: 'text', text: 'a' },
      { kind: 'sign', text: '👩‍👩‍👧' },
      { kind: 'text', text: 'b' },
    ])
    expect(splitRuns('שלום', characters).map(run => run.kind)).toEqual(['sign', 'sign', 'sign', 'sign'])
    expect(splitRuns('\u{1F1E9}\u{1F1EA}', characters)).toHaveLength(1)
  })
})

describe('writePdf', () => {
  it('writes title, language, tags and one page a drawing', async () => {
    const pdf = Buffer.from(await writePdf({ ...options, pages: [page([text('Hallo')]), page([])] })).toString('latin1')
    expect(pdf.startsWith('%PDF-1.7')).toBe(true)
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(2)
    expect(pdf).toContain('/Lang (de-DE)')
    expect(pdf).toContain('/StructTreeRoot')
    expect(pdf).toContain('FamiljenGrotesk-Regular')
  })

  it('survives every sign, shape and empty thing', async () => {
    const shapes: PdfItem[] = [
      {
        kind: 'rect',
        x: 0,
        y: 0,
        width: 10,
        height: 10,
        radius: 3,
        fill: '#fff',
        stroke: '#000',
        strokeWidth: 1,
        dash: [1, 2],
      },
      { kind: 'path', d: 'M0 0A4 4 0 0 1 8 8V3H2Z', fill: null, stroke: '#c41f72', strokeWidth: 2, dash: [0.1, 7] },
      { kind: 'line', x1: 0, y1: 0, x2: 5, y2: 5, stroke: null, strokeWidth: 0, dash: null },
      { kind: 'circle', x: 3, y: 3, r: 2, fill: null, stroke: null, strokeWidth: 0, dash: null },
    ]
    const texts = ['', '\u0000', '😀👩‍👩‍👧🇩🇪', 'שלום עולם', '北京', '→ ≤ ✓', '<script>', 'e\u0301\u0323', '\uD800', ' ']
    const items = texts.flatMap(content => [text(content), text(content, { anchor: 'end', isRtl: true, weight: 600 })])
    const pdf = await writePdf({ ...options, pages: [page([...shapes, ...items])] })
    expect(pdf.length).toBeGreaterThan(1000)
  })

  it.runIf(existsSync('/usr/bin/pdftotext'))('lets its words be found, also those that are drawn', async () => {
    const pdf = await writePdf({
      ...options,
      pages: [page([text('Gewährleistung → „so“'), text('Ich bin froh 😀', { y: 90, weight: 600 })])],
    })
    const folder = mkdtempSync(path.join(tmpdir(), 'pdf-'))
    const file = path.join(folder, 'a.pdf')
    writeFileSync(file, pdf)
    const read = execFileSync('/usr/bin/pdftotext', [file, '-'], { encoding: 'utf8' })
    rmSync(folder, { recursive: true })
    expect(read).toContain('Gewährleistung')
    expect(read).toContain('„so“')
    expect(read).toContain('Ich bin froh')
  })
})
