import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { pagePath } from './inline-scripts'

const PRERENDERED = '.next/server/app'

/** Prerendered pages on disk: their path in the address and their file. */
export function listPages(): { path: string; file: string }[] {
  return readdirSync(PRERENDERED, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.html'))
    .map(name => ({ path: pagePath(name), file: path.join(PRERENDERED, name) }))
}

type Encoding = 'br' | 'gzip' | 'identity'

/** A page as it lies in memory, ready to be sent. */
export type StaticPage = { etag: string; bodies: Record<Encoding, Buffer> }

/** Reads and compresses every prerendered page once: a lesson is the same bytes for everybody. */
export function loadStaticPages(): Map<string, StaticPage> {
  const pages = new Map<string, StaticPage>()
  for (const { path: pathname, file } of listPages()) {
    if (pathname.startsWith('/_')) continue
    const html = readFileSync(file)
    const br = brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
    const etag = `"${createHash('sha256').update(html).digest('base64url').slice(0, 27)}"`
    pages.set(pathname, { etag, bodies: { br, gzip: gzipSync(html, { level: 6 }), identity: html } })
  }
  return pages
}

/** The best encoding that an `Accept-Encoding` header allows; `q=0` refuses one. */
export function chooseEncoding(header: string): Encoding {
  const allowed = new Set(
    header
      .split(',')
      .map(part => part.trim().toLowerCase())
      .filter(part => !/;\s*q=0(\.0*)?$/.test(part))
      .map(part => part.split(';')[0]),
  )
  return allowed.has('br') ? 'br' : allowed.has('gzip') ? 'gzip' : 'identity'
}
