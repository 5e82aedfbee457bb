import { readFileSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import next from 'next'
import { migrate } from '../../drizzle/migrate'
import { DatabaseUnusable } from '../db/errors'
import { type Env, EnvError, parseEnv } from '../platform/env'
import { log } from '../platform/log'
import { drain } from './drain'
import { createFront } from './front'
import { INLINE_SCRIPTS_FILE } from './inline-scripts'
import { keptSecret } from './kept-secret'
import { loadPreparedFiles } from './prepared-files'

/** A port is taken or may not be used. */
class PortError extends Error {}

/**
 * Migrates and serves until SIGTERM or SIGINT. What an operator can put right is said in one plain sentence, with exit
 * status 1; the database is never replaced by an empty one.
 */
export async function serve(): Promise<void> {
  try {
    await start()
  } catch (error) {
    const isPlain = error instanceof EnvError || error instanceof DatabaseUnusable || error instanceof PortError
    process.stderr.write(isPlain ? `${error.message}\n` : `${error instanceof Error ? error.stack : error}\n`)
    process.exit(1)
  }
}

async function start(): Promise<void> {
  const env = parseEnv(process.env)
  process.env.PORT = String(env.port)
  const ran = await migrate(env)
  for (const name of ran) log.info('migration.applied', { name })
  if (!env.authSecret) process.env.AUTH_SECRET = keptSecret(env.dataDir)
  const server = createServer()
  const ready = prepare(env)
  server.on('request', (request, response) => {
    ready.then(front => front(request, response)).catch(error => log.error('server.failed', error))
  })
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, async () => {
      await drain(server)
      process.exit(0)
    })
  }
  await listen(server, env)
  await ready
  // Opens the database and begins sending waiting mails before the first visitor comes.
  const health = await fetch(`http://127.0.0.1:${env.port}/api/health`)
  log.info('server.ready', { origin: env.publicOrigin, health: health.status })
}

async function prepare(env: Env): Promise<RequestListener> {
  const app = next({ dev: false, port: env.port, hostname: 'localhost' })
  await app.prepare()
  const inlineScripts: Record<string, string[]> = JSON.parse(readFileSync(INLINE_SCRIPTS_FILE, 'utf8'))
  return createFront({
    next: app.getRequestHandler(),
    files: loadPreparedFiles(),
    inlineScripts,
    isPublic: env.isPublic,
  })
}

function listen(server: Server, { port, host }: Env): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE')
        reject(
          new PortError(
            `Der Port ${port} ist schon belegt. Beenden Sie das andere Programm oder wählen Sie mit PORT einen anderen.`,
          ),
        )
      else if (error.code === 'EACCES')
        reject(
          new PortError(
            `Der Port ${port} darf von diesem Benutzer nicht geöffnet werden. Wählen Sie mit PORT einen über 1023.`,
          ),
        )
      else reject(error)
    })
    server.listen(port, host ?? undefined, resolve)
  })
}
