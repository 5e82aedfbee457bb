import { createHash } from 'node:crypto'

/** Path of the file that the build leaves: page path → hashes of its inline scripts. */
export const INLINE_SCRIPTS_FILE = '.next/inline-scripts.json'

/** Every `'sha256-…'` source that a page's inline scripts need in its Content-Security-Policy. */
export function inlineScriptHashes(html: string): string[] {
  const hashes = new Set<string>()
  for (const [, attributes = '', body = ''] of html.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)) {
    if (/\ssrc=/.test(attributes) || body === '') continue
    hashes.add(`'sha256-${createHash('sha256').update(body).digest('base64')}'`)
  }
  return [...hashes]
}

/** `…/server/app/kurs/tipps.html` → `/kurs/tipps`; `index.html` → `/`. */
export function pagePath(file: string): string {
  const path = `/${file.replaceAll('\\', '/').replace(/\.html$/, '')}`
  return path === '/index' ? '/' : path
}
