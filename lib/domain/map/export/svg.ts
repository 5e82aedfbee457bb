import type { JourneyMap } from '../model'
import { exportJson } from './json'
import { layoutSheet } from './layout/layout'
import { type Page, type PageFormat, paginate } from './layout/paginate'
import { round } from './layout/profile'
import type { SheetOptions } from './layout/sheet'
import type { Primitive } from './primitives'
import { type Ink, THEMES, type ThemeName } from './theme'
import { toPrintable } from './wrap'

export type SvgOptions = SheetOptions & {
  theme?: ThemeName
  /** `@font-face` rules with embedded data, for files that leave the site. */
  fontCss?: string
  /** Whether the map itself is embedded, so that the file can be imported again; yes when left out. */
  isImportable?: boolean
}

const FONT = "'Familjen Grotesk Variable', 'Familjen Grotesk', 'Avenir Next', 'Segoe UI', sans-serif"
const MARGIN = 28

export const METADATA_ID = 'reisekarte-map'

/** The whole map as one SVG file without `foreignObject`, scripts or links to elsewhere. The same input gives the same text. */
export function renderSvg(map: JourneyMap, options: SvgOptions): string {
  const sheet = layoutSheet(map, options)
  const size = { width: sheet.width + 2 * MARGIN, height: sheet.height + 2 * MARGIN }
  return frame(map, options, size, { ...sheet, transform: `translate(${MARGIN} ${MARGIN})` })
}

/** The map on landscape pages, one SVG file a page; only the first carries the map's data. */
export function renderPages(map: JourneyMap, options: SvgOptions & { format: PageFormat }): string[] {
  return paginate(map, options).map(page => renderPage(map, options, page))
}

function renderPage(map: JourneyMap, options: SvgOptions, page: Page): string {
  const { isImportable = true } = options
  const transform = `translate(${round(page.x)} ${round(page.y)}) scale(${Math.round(page.scale * 10_000) / 10_000})`
  const unit = { widthMm: page.widthMm, heightMm: page.heightMm }
  const own = { ...options, isImportable: isImportable && page.number === 1 }
  return frame(map, own, { width: page.width, height: page.height, ...unit }, { ...page.sheet, transform })
}

function frame(
  map: JourneyMap,
  { theme = 'light', fontCss = '', isImportable = true, labels }: SvgOptions,
  size: { width: number; height: number; widthMm?: number; heightMm?: number },
  drawing: { title: string; description: string; primitives: readonly Primitive[]; transform: string },
): string {
  const inks = THEMES[theme]
  const [width, height] = [round(size.width), round(size.height)]
  const outer = size.widthMm
    ? `width="${size.widthMm}mm" height="${size.heightMm}mm"`
    : `width="${width}" height="${height}"`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${outer} viewBox="0 0 ${width} ${height}" role="img" lang="${escapeXml(labels.language)}">`,
    `<title>${escapeXml(toPrintable(drawing.title))}</title>`,
    `<desc>${escapeXml(toPrintable(drawing.description))}</desc>`,
    ...(isImportable ? [`<metadata id="${METADATA_ID}">${escapeXml(exportJson(map))}</metadata>`] : []),
    ...(fontCss === '' ? [] : [`<style>${escapeXml(fontCss)}</style>`]),
    `<rect width="100%" height="100%" fill="${inks.paper}"/>`,
    `<g transform="${drawing.transform}" font-family="${escapeXml(FONT)}" stroke-linecap="round" stroke-linejoin="round">`,
    ...drawing.primitives.map(primitive => draw(primitive, inks)),
    '</g>',
    '</svg>',
    '',
  ].join('\n')
}

function draw(primitive: Primitive, inks: Readonly<Record<Ink, string>>): string {
  switch (primitive.kind) {
    case 'rect': {
      const { x, y, width, height, radius } = primitive
      const box = attributes({ x, y, width, height, ...(radius > 0 && { rx: radius }) })
      return `<rect ${box}${fillOf(primitive, inks)}${strokeOf(primitive, inks)}/>`
    }
    case 'circle': {
      const { x, y, r } = primitive
      return `<circle ${attributes({ cx: x, cy: y, r })}${fillOf(primitive, inks)}${strokeOf(primitive, inks)}/>`
    }
    case 'line': {
      const { x1, y1, x2, y2 } = primitive
      return `<line ${attributes({ x1, y1, x2, y2 })}${strokeOf(primitive, inks)}/>`
    }
    case 'path':
      return `<path d="${primitive.d}"${fillOf(primitive, inks)}${strokeOf(primitive, inks)}/>`
    case 'text': {
      const { x, y, size, weight, anchor, isRtl, text } = primitive
      const look = [
        ...(weight === 400 ? [] : [` font-weight="${weight}"`]),
        ...(anchor === 'start' ? [] : [` text-anchor="${anchor}"`]),
        ...(isRtl ? [' direction="rtl"'] : []),
      ].join('')
      return `<text ${attributes({ x, y })} font-size="${size}"${look} fill="${inks[primitive.fill]}">${escapeXml(text)}</text>`
    }
  }
}

function attributes(values: Record<string, number>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}="${round(value)}"`)
    .join(' ')
}

function fillOf({ fill }: { fill: Ink | null }, inks: Readonly<Record<Ink, string>>): string {
  return ` fill="${fill === null ? 'none' : inks[fill]}"`
}

function strokeOf(
  { stroke, strokeWidth, dash }: { stroke: Ink | null; strokeWidth: number; dash: readonly number[] | null },
  inks: Readonly<Record<Ink, string>>,
): string {
  if (stroke === null) return ''
  const dashes = dash === null ? '' : ` stroke-dasharray="${dash.join(' ')}"`
  return ` stroke="${inks[stroke]}" stroke-width="${strokeWidth}"${dashes}`
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** Text for an XML document: the five signs escaped, what XML cannot hold left out. */
function escapeXml(text: string): string {
  return text.replace(/(?![\n\t])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '').replace(/[&<>"']/g, sign => ENTITIES[sign] ?? sign)
}
