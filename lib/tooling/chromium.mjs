import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { root, run } from './dependencies.mjs'

/** Names under which systems install a Chromium that Playwright can drive. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

/** @param {string} file @returns {boolean} whether it is a program that runs here, with all its libraries */
function works(file) {
  return spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0
}

/** @returns {string | null} path of an installed program */
function installed() {
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    for (const name of NAMES) {
      const file = path.join(folder, name)
      if (existsSync(file) && works(file)) return file
    }
  }
  return null
}

/** @returns {Promise<string | null>} the Chromium that Playwright downloaded earlier */
async function playwrights() {
  const { chromium } = await import('playwright')
  const file = chromium.executablePath()
  return existsSync(file) && works(file) ? file : null
}

/** @returns {Promise<string | null>} path of a Chromium that is there: `CHROMIUM_PATH`, the system's, or Playwright's own */
export async function findChromium() {
  const wish = process.env.CHROMIUM_PATH
  if (wish) {
    if (works(wish)) return wish
    throw new Error(`CHROMIUM_PATH zeigt auf ${wish}; dort läuft kein Chromium.`)
  }
  return installed() ?? (await playwrights())
}

/**
 * Finds a Chromium, or installs one: Playwright's own, or Debian's package when root.
 * @returns {Promise<string>}
 */
export async function ensureChromium() {
  const there = await findChromium()
  if (there) return there
  run(process.execPath, [path.join(root, 'node_modules/playwright/cli.js'), 'install', 'chromium'])
  const downloaded = await playwrights()
  if (downloaded) return downloaded
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    run('apt-get', ['update'])
    run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { DEBIAN_FRONTEND: 'noninteractive' })
    const packaged = installed()
    if (packaged) return packaged
  }
  throw new Error('Es gibt hier keinen Chromium. Installieren Sie einen, oder nennen Sie ihn mit CHROMIUM_PATH.')
}

if (process.argv[1] === new URL(import.meta.url).pathname) process.stdout.write((await findChromium()) ?? '')
