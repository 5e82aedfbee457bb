import { apply, type Box, boxAround, chain, isInside, type Matrix, overlap, type Point, SAME } from './matrix'
import { type PdfObject, readObjects, referencesIn } from './pdf-file'
import { type PdfFont, readFont, utf16 } from './pdf-font'

export type PdfPage = {
  /** In points. */
  width: number
  height: number
  /** Points to one CSS pixel: 0.75, less when something was too wide and the browser made everything smaller. */
  scale: number
  /** In the order of drawing. */
  text: string
  /** The lowest line. */
  foot: string
  /** Letters that lie outside of their frame or of the sheet. */
  cut: string
  /** The operators that draw it. */
  drawing: string
}

/** The sheets of a PDF that Chromium wrote. */
export function readPages(file: Buffer): PdfPage[] {
  const objects = readObjects(file)
  const root = [...objects.values()].find(({ dictionary }) => dictionary.includes('/Type /Catalog'))
  const below = (number: number): PdfObject[] => {
    const node = objects.get(number)
    if (!node) throw new Error(`No object ${number}.`)
    const kids = referencesIn(node.dictionary, 'Kids')
    return kids.length > 0 ? kids.flatMap(below) : [node]
  }
  return referencesIn(root?.dictionary ?? '', 'Pages')
    .flatMap(below)
    .map(page => readPage(objects, page))
}

function readPage(objects: ReadonlyMap<number, PdfObject>, page: PdfObject): PdfPage {
  const size = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(page.dictionary)
  const [width, height] = [Number(size?.[1]), Number(size?.[2])]
  const drawing = referencesIn(page.dictionary, 'Contents')
    .map(number => objects.get(number)?.stream ?? '')
    .join('\n')
  const pen = new Pen(objects, { left: 0, bottom: 0, right: width, top: height })
  pen.draw(drawing)
  const [sheet = 1, content = 1] = [...drawing.matchAll(/^([\d.]+) 0 0 -?\1 \S+ \S+ cm$/gm)].map(([, scale]) =>
    Number(scale),
  )
  return { width, height, scale: sheet * content, text: pen.text, foot: pen.foot, cut: pen.cut, drawing }
}

const TOKEN = /<<|>>|<([0-9A-Fa-f]*)>|\/([^\s<>[\]()/]+)|[[\]]|[-+]?\d*\.?\d+|[A-Za-z'"]+[01]?\*?/g
const FAR = 1.5
const SAME_LINE = 2

/** Follows the operators that place and show text (ISO 32000-1, 8.4, 8.5, 9.4). */
class Pen {
  text = ''
  foot = ''
  cut = ''
  private lowest = Number.POSITIVE_INFINITY
  private state: { matrix: Matrix; clip: Box }
  private readonly kept: Pen['state'][] = []
  /** Open marks; text where one stands for what is drawn inside, empty once it was taken. */
  private readonly marks: (string | null)[] = []
  private path: Point[] = []
  private isClipping = false
  private line: Matrix = SAME
  private font: PdfFont = () => ''

  constructor(
    private readonly objects: ReadonlyMap<number, PdfObject>,
    clip: Box,
  ) {
    this.state = { matrix: SAME, clip }
  }

  draw(stream: string): void {
    let operands: string[] = []
    for (const [token, hex, name] of stream.matchAll(TOKEN)) {
      if (!/^[A-Za-z'"]/.test(token)) operands.push(hex ?? name ?? token)
      else {
        this.operate(token, operands)
        operands = []
      }
    }
  }

  private operate(operator: string, operands: string[]): void {
    const n = operands.map(Number)
    const [a = 0, b = 0, c = 0, d = 0] = n
    if (operator === 'q') this.kept.push(this.state)
    else if (operator === 'Q') this.state = this.kept.pop() ?? this.state
    else if (operator === 'cm') this.state = { ...this.state, matrix: chain(sixOf(n), this.state.matrix) }
    else if (operator === 're') this.add([a, b], [a + c, b], [a, b + d], [a + c, b + d])
    else if (operator === 'm' || operator === 'l') this.add([a, b])
    else if (operator === 'c') this.add([a, b], [c, d], [n[4] ?? 0, n[5] ?? 0])
    else if (operator.startsWith('W')) this.isClipping = true
    else if (/^(n|f\*?|S|s|[Bb]\*?)$/.test(operator)) this.endPath()
    else if (operator === 'Tf') this.font = this.fontOf(operands[0] ?? '')
    else if (operator === 'Tm') this.line = sixOf(n)
    else if (operator === 'Td') this.line = chain([1, 0, 0, 1, a, b], this.line)
    else if (operator === 'Tj') this.show(this.font(operands[0] ?? ''))
    else if (operator === 'BDC') this.mark(operands)
    else if (operator === 'BMC') this.marks.push(null)
    else if (operator === 'EMC') this.marks.pop()
    else if (operator === 'Do') this.place(operands[0] ?? '')
  }

  private add(...points: Point[]): void {
    this.path.push(...points.map(point => apply(this.state.matrix, point)))
  }

  private endPath(): void {
    if (this.isClipping) this.state = { ...this.state, clip: overlap(this.state.clip, boxAround(this.path)) }
    this.isClipping = false
    this.path = []
  }

  /** Chromium names a resource after the number of its object: `F4` is object 4. */
  private resource(name: string): PdfObject | undefined {
    return this.objects.get(Number(/\d+$/.exec(name)?.[0]))
  }

  private fontOf(name: string): PdfFont {
    const font = this.resource(name)
    return font ? readFont(this.objects, font) : () => ''
  }

  /** Where one sign stands for several letters, the text is said beside it. */
  private mark(operands: string[]): void {
    const at = operands.indexOf('ActualText')
    this.marks.push(at === -1 ? null : utf16(operands[at + 1] ?? ''))
  }

  private show(drawn: string): void {
    const mark = this.marks.findIndex(spoken => spoken !== null)
    const text = this.marks[mark] ?? drawn
    if (mark !== -1) this.marks[mark] = ''
    this.text += text
    if (!text.trim()) return
    const place = apply(this.state.matrix, apply(this.line, [0, 0]))
    if (!isInside(place, this.state.clip, FAR)) this.cut += text
    if (place[1] < this.lowest - SAME_LINE) this.foot = ''
    if (place[1] < this.lowest + SAME_LINE) this.foot += text
    this.lowest = Math.min(this.lowest, place[1])
  }

  private place(name: string): void {
    const form = this.resource(name)
    if (!form?.dictionary.includes('/Subtype /Form')) return
    const { state } = this
    const matrix = /\/Matrix \[([^\]]+)\]/.exec(form.dictionary)?.[1]
    if (matrix) this.state = { ...state, matrix: chain(sixOf(matrix.trim().split(/\s+/).map(Number)), state.matrix) }
    this.draw(form.stream)
    this.state = state
  }
}

function sixOf([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: number[]): Matrix {
  return [a, b, c, d, e, f]
}
