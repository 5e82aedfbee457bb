import { readFileSync, writeFileSync } from 'node:fs'
import { INLINE_SCRIPTS_FILE, inlineScriptHashes } from './inline-scripts'
import { listPages } from './static-pages'

/** Last step of the build: notes down which inline scripts each prerendered page may run. */
const table = Object.fromEntries(
  listPages().map(({ path, file }) => [path, inlineScriptHashes(readFileSync(file, 'utf8'))]),
)
writeFileSync(INLINE_SCRIPTS_FILE, JSON.stringify(table))
process.stdout.write(`inline scripts of ${Object.keys(table).length} pages hashed\n`)
