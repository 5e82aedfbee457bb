import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { pagePath } from './inline-scripts'

const PRERENDERED = '.next/server/app'
const ASSETS = '.next/static'

/** How each kind of asset is called on the wire; other files of that folder are left to Next. */
const ASSET_TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** What the build has finished: a page, the answer of a prerendered route, or an asset whose name changes with its content. */
export type PreparedFile = { path: string; file: string; kind: 'page' | 'answer' | 'asset'; type: string }

/** Everything that is the same bytes for everybody, by its address. */
export function listPreparedFiles(): PreparedFile[] {
  return [...prerendered(), ...assets()]
}

function prerendered(): PreparedFile[] {
  return filesBelow(PRERENDERED).flatMap((name): PreparedFile[] => {
    const file = path.join(PRERENDERED, name)
    if (name.endsWith('.html')) {
      return [{ path: pagePath(name), file, kind: 'page', type: 'text/html; charset=utf-8' }]
    }
    if (!name.endsWith('.body')) return []
    const { headers } = JSON.parse(readFileSync(file.replace(/\.body$/, '.meta'), 'utf8')) as Meta
    return [{ path: `/${name.slice(0, -'.body'.length)}`, file, kind: 'answer', type: headers['content-type'] }]
  })
}

type Meta = { headers: { 'content-type': string } }

function assets(): PreparedFile[] {
  return filesBelow(ASSETS).flatMap((name): PreparedFile[] => {
    const type = ASSET_TYPES[path.extname(name)]
    return type ? [{ path: `/_next/static/${name}`, file: path.join(ASSETS, name), kind: 'asset', type }] : []
  })
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(name => name.replaceAll('\\', '/'))
}

/** Where the build leaves a file in an encoding. */
export const encodedFile = (file: string, encoding: Compressed) => `${file}.${encoding === 'gzip' ? 'gz' : 'br'}`

export type Compressed = 'br' | 'gzip'
export type Encoding = Compressed | 'identity'

/** A prepared file as it lies in memory, ready to be sent. A font has one encoding only. */
export type InMemory = Pick<PreparedFile, 'kind' | 'type'> & {
  etag: string
  bodies: { identity: Buffer } & Partial<Record<Compressed, Buffer>>
}

/** Reads every prepared file once, compressed as the build left it; Next's own error pages are left to Next. */
export function loadPreparedFiles(): Map<string, InMemory> {
  const files = listPreparedFiles().filter(prepared => !prepared.path.startsWith('/_') || prepared.kind === 'asset')
  return new Map(files.map(prepared => [prepared.path, inMemory(prepared)]))
}

function inMemory({ file, kind, type }: PreparedFile): InMemory {
  const identity = readFileSync(file)
  const etag = `"${createHash('sha256').update(identity).digest('base64url').slice(0, 27)}"`
  const bodies: InMemory['bodies'] = { identity }
  for (const encoding of ['br', 'gzip'] as const) {
    const encoded = encodedFile(file, encoding)
    if (existsSync(encoded)) bodies[encoding] = readFileSync(encoded)
  }
  return { kind, type, etag, bodies }
}

/** The best encoding at hand that an `Accept-Encoding` header allows; `q=0` refuses one. */
export function chooseEncoding(header: string, bodies: InMemory['bodies']): Encoding {
  const allowed = new Set(
    header
      .split(',')
      .map(part => part.trim().toLowerCase())
      .filter(part => !/;\s*q=0(\.0*)?$/.test(part))
      .map(part => part.split(';')[0]),
  )
  if (bodies.br && allowed.has('br')) return 'br'
  return bodies.gzip && allowed.has('gzip') ? 'gzip' : 'identity'
}
