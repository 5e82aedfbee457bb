import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { INLINE_SCRIPTS_FILE, inlineScriptHashes } from './inline-scripts'
import { encodedFile, listPreparedFiles, type PreparedFile } from './prepared-files'

// Last step of the build: notes down which inline scripts each prerendered page may run, and compresses what is the same
// for everybody as small as it gets, once instead of for every visitor.

const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)

const files = listPreparedFiles()
const pages = files.filter(({ kind }) => kind === 'page')
const table = pages.map(({ path, file }) => [path, inlineScriptHashes(readFileSync(file, 'utf8'))] as const)
writeFileSync(INLINE_SCRIPTS_FILE, JSON.stringify(Object.fromEntries(table)))
const compressed = await Promise.all(files.filter(({ type }) => type !== 'font/woff2').map(compress))
process.stdout.write(
  `inline scripts of ${pages.length} pages hashed, ${compressed.filter(Boolean).length} of ${files.length} files compressed\n`,
)

/** @returns whether there was anything to do: an asset keeps its name as long as its content is the same */
async function compress({ file, kind }: PreparedFile): Promise<boolean> {
  if (kind === 'asset' && existsSync(encodedFile(file, 'br'))) return false
  const body = readFileSync(file)
  const size = { [constants.BROTLI_PARAM_SIZE_HINT]: body.length }
  writeFileSync(encodedFile(file, 'gzip'), await toGzip(body, { level: constants.Z_BEST_COMPRESSION }))
  writeFileSync(encodedFile(file, 'br'), await toBrotli(body, { params: size }))
  return true
}
