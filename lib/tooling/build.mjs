import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { installDependencies, root, run } from './dependencies.mjs'

const SOURCES = ['app', 'components', 'content', 'lib', 'public']
const FILES = ['package.json', 'package-lock.json', 'next.config.mjs', 'tsconfig.json']
const mark = path.join(root, '.next', 'source-hash')

/** @param {string} folder @returns {string[]} files below it, sorted, without tests */
function filesBelow(folder) {
  return readdirSync(path.join(root, folder), { withFileTypes: true })
    .flatMap(entry => {
      const file = path.join(folder, entry.name)
      return entry.isDirectory() ? filesBelow(file) : [file]
    })
    .filter(file => !/\.test\.tsx?$/.test(file))
    .sort()
}

/** Hash of everything that the build reads. */
function sourceHash() {
  const hash = createHash('sha256')
  for (const file of [...FILES, ...SOURCES.filter(folder => existsSync(path.join(root, folder))).flatMap(filesBelow)]) {
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(path.join(root, file)))
      .update('\0')
  }
  return hash.digest('hex')
}

const STEPS = [
  ['content:check', ['--conditions=react-server', '--import', 'tsx', 'lib/content/check.ts']],
  ['content:compile', ['--conditions=react-server', '--import', 'tsx', 'lib/content/compile-all.ts']],
  ['next build', ['node_modules/next/dist/bin/next', 'build']],
  ['prepare files', ['--import', 'tsx', 'lib/server/prepare-files.ts']],
]

/** Builds the product when its sources changed since the last build; ends the process when a step fails. */
export function buildIfNeeded() {
  const hash = sourceHash()
  if (existsSync(mark) && readFileSync(mark, 'utf8') === hash) return
  for (const [name, args] of STEPS) {
    const status = run(process.execPath, args, { NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' })
    if (status === 0) continue
    process.stderr.write(`Der Schritt „${name}“ ist fehlgeschlagen; die Meldungen stehen darüber.\n`)
    process.exit(status)
  }
  writeFileSync(mark, hash)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  installDependencies()
  buildIfNeeded()
}
