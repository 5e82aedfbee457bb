import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's top folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

const mark = path.join(root, 'node_modules', '.reisekarte-lock')

/**
 * Runs a command in the project's folder with its output shown.
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env] additions to the environment
 * @returns {number} exit status
 */
export function run(command, args, env = {}) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } })
  if (error) throw error
  return status ?? 1
}

/**
 * Installs the packages that the lock file names, when they are missing or the lock file has changed since. Not by `npm ci`:
 * it refuses a lock file that lacks optional packages of other platforms, which a registry without them never writes.
 */
export function installDependencies() {
  const lock = createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .update(process.versions.modules)
    .digest('hex')
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return
  const status = run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--include=dev'])
  if (status !== 0) {
    process.stderr.write('Die Pakete ließen sich nicht installieren. Prüfen Sie die Verbindung zur npm-Registry.\n')
    process.exit(status)
  }
  writeFileSync(mark, lock)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) installDependencies()
