import { spawn } from 'node:child_process'
import { migrate } from '../../drizzle/migrate'
import { parseEnv } from '../platform/env'
import { keptSecret } from './kept-secret'

/** `npm run dev`: migrates, then Next's development server with fast refresh. Mails are printed instead of sent. */
const env = parseEnv(process.env)
await migrate(env)
const child = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'dev', '--port', String(env.port)], {
  stdio: 'inherit',
  env: { ...process.env, PORT: String(env.port), AUTH_SECRET: env.authSecret ?? keptSecret(env.dataDir) },
})
child.on('exit', status => process.exit(status ?? 1))
