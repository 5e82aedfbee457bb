import { LIMITS } from '../limits'
import { METADATA_ID } from './svg'

const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/**
 * The JSON text that `renderSvg` put into a file's metadata, for `importJson`; null when there is none. The file is only
 * searched, never parsed or shown, so a foreign SVG cannot do anything here.
 */
export function extractJson(svg: string): string | null {
  if (svg.length > LIMITS.file * 4) return null
  const start = svg.search(new RegExp(`<metadata[^>]{0,200}\\bid=["']${METADATA_ID}["']`))
  if (start < 0) return null
  const open = svg.indexOf('>', start)
  const end = svg.indexOf('</metadata>', open)
  if (open < 0 || end < 0) return null
  return svg.slice(open + 1, end).replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/gi, decode)
}

function decode(entity: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return SIGNS[name] ?? entity
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number.parseInt(decimal, 10)
  return code <= 0x10ffff ? String.fromCodePoint(code) : entity
}
