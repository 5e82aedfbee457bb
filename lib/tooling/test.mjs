// `npm test`: installs what is missing, then types, lint, unit tests, build, browser tests. Everything runs, even when a step
// before it failed; the last line counts it all.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { installDependencies, root, run } from './dependencies.mjs'

process.chdir(root)
installDependencies()
const reports = mkdtempSync(path.join(tmpdir(), 'reisekarte-test-'))
const bin = name => path.join('node_modules', '.bin', name)
const total = { passed: 0, failed: 0 }

/** @param {string} name @param {{ passed: number, failed: number }} counts */
function note(name, { passed, failed }) {
  total.passed += passed
  total.failed += failed
  process.stdout.write(`\n── ${name}: ${passed} passed, ${failed} failed\n\n`)
}

/** Steps that pass or fail as a whole. @param {string} name @param {[string, string[]][]} commands @returns {boolean} */
function check(name, commands) {
  const isGood = commands.every(([command, args]) => run(command, args, { NEXT_TELEMETRY_DISABLED: '1' }) === 0)
  note(name, isGood ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })
  return isGood
}

/**
 * Steps that count their tests in a JSON report. A step that fails without a failed test (it broke) counts as one failure.
 * @param {string} name
 * @param {(report: string) => number} runner writes the report and gives the exit status
 * @param {(report: any) => { passed: number, failed: number }} count
 */
function suite(name, runner, count) {
  const file = path.join(reports, `${name.replaceAll(' ', '-')}.json`)
  const status = runner(file)
  const counts = existsSync(file) ? count(JSON.parse(readFileSync(file, 'utf8'))) : { passed: 0, failed: 0 }
  const hasBroken = status !== 0 && counts.failed === 0
  note(name, hasBroken ? { ...counts, failed: 1 } : counts)
}

check('types', [
  [bin('next'), ['typegen']],
  [bin('tsc'), ['--noEmit']],
])
check('lint', [[bin('biome'), ['check', '--config-path=.biome.json']]])
suite(
  'unit tests',
  file =>
    run(bin('vitest'), [
      'run',
      '-c',
      'lib/tooling/vitest.config.ts',
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ]),
  ({ numPassedTests, numFailedTests }) => ({ passed: numPassedTests, failed: numFailedTests }),
)
if (check('build', [[process.execPath, ['lib/tooling/build.mjs']]])) {
  const { ensureChromium } = await import('./chromium.mjs')
  const chromium = await ensureChromium().catch(error => process.stderr.write(`${error.message}\n`) && null)
  suite(
    'browser tests',
    file =>
      chromium
        ? run(bin('playwright'), ['test', '-c', 'e2e', '--reporter=list,json'], {
            CHROMIUM_PATH: chromium,
            PLAYWRIGHT_JSON_OUTPUT_FILE: file,
          })
        : 1,
    ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky }),
  )
} else {
  process.stderr.write('Ohne Build laufen keine Browsertests.\n')
}

rmSync(reports, { recursive: true, force: true })
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`)
process.exit(total.failed === 0 ? 0 : 1)
