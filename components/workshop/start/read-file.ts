import { LIMITS } from '@/lib/domain/map/limits'

/** A document from a chosen file, or why there is none. The server looks at what is inside. */
export type FileContent =
  | { ok: true; document: unknown }
  | { ok: false; code: 'too-large' | 'no-json' | 'not-json' | 'no-map-in-svg' }

/** Reads a JSON file, or the map that an exported SVG carries in its metadata. The drawing itself is never shown. */
export async function readMapFile(file: File): Promise<FileContent> {
  if (file.size > LIMITS.file * 2) return { ok: false, code: 'too-large' }
  const text = await file.text()
  if (text.length > LIMITS.file * 2) return { ok: false, code: 'too-large' }
  const isSvg = /^\s*(<\?xml|<svg|<!--|<!DOCTYPE)/i.test(text)
  const json = isSvg ? metadataOf(text) : text
  if (json === null) return { ok: false, code: 'no-map-in-svg' }
  if (json.length > LIMITS.file) return { ok: false, code: 'too-large' }
  try {
    return { ok: true, document: JSON.parse(json) }
  } catch {
    // What begins as JSON does was meant to be some; a photograph was not.
    return { ok: false, code: /^\s*[[{]/.test(json) ? 'not-json' : 'no-json' }
  }
}

/** The text of the first `metadata` element; the file is parsed, never put into the page. */
function metadataOf(svg: string): string | null {
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml')
  if (parsed.querySelector('parsererror')) return null
  const text = parsed.querySelector('metadata')?.textContent?.trim() ?? ''
  return text.startsWith('{') ? text : null
}
