import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))

export default defineConfig({
  root: at(''),
  resolve: {
    // `server-only` throws outside React's server build; below the browser there is no other side to guard against.
    alias: { '@': at('').replace(/\/$/, ''), 'server-only': at('node_modules/server-only/empty.js') },
  },
  test: {
    include: [
      'lib/**/*.test.{ts,tsx}',
      'components/**/*.test.{ts,tsx}',
      'drizzle/**/*.test.ts',
      'content/**/*.test.ts',
    ],
    environment: 'node',
    globalSetup: ['lib/testing/postgres-server.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
