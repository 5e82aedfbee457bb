import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { defineConfig } from '@playwright/test'

const root = path.resolve(import.meta.dirname, '..')

// Asked once, then handed to the workers through the environment.
process.env.CHROMIUM_PATH ||= execFileSync(process.execPath, ['lib/tooling/chromium.mjs'], { cwd: root }).toString()
const isRoot = process.getuid?.() === 0

export default defineConfig({
  testDir: '.',
  testIgnore: process.env.SCREENS ? [] : ['screens/**'],
  testMatch: process.env.SCREENS ? ['screens/*.spec.ts'] : ['**/*.spec.ts'],
  outputDir: '../test-results',
  globalSetup: './global-setup.ts',
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  timeout: 45_000,
  expect: { timeout: 8_000 },
  reporter: 'list',
  use: {
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    viewport: { width: 1280, height: 800 },
    actionTimeout: 10_000,
    // A trace takes a picture of the page at every step and doubles the time: only on request.
    trace: process.env.TRACE ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH || undefined,
      args: ['--disable-gpu', '--disable-background-networking', ...(isRoot ? ['--no-sandbox'] : [])],
    },
  },
})
