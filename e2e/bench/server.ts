import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

export type RunningServer = { origin: string; startedInMs: number; stop(): Promise<void> }

/** A port that nobody uses at the moment. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

/** Starts the product as `npm start` does, with a new data folder, and waits until it is healthy. */
export async function startServer(): Promise<RunningServer> {
  const port = await freePort()
  const folder = mkdtempSync(path.join(tmpdir(), 'reisekarte-bench-'))
  const began = performance.now()
  const child = spawn(process.execPath, ['lib/tooling/start.mjs'], {
    env: { ...process.env, PORT: String(port), DATA_DIR: folder, PUBLIC_ORIGIN: `http://localhost:${port}` },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const origin = `http://localhost:${port}`
  await untilHealthy(origin, child)
  const startedInMs = performance.now() - began
  return {
    origin,
    startedInMs,
    async stop() {
      child.kill('SIGTERM')
      await once(child, 'exit')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function untilHealthy(origin: string, child: ChildProcess): Promise<void> {
  while (child.exitCode === null) {
    const health = await fetch(`${origin}/api/health`).catch(() => null)
    if (health?.ok) return
    await new Promise(resolve => setTimeout(resolve, 25))
  }
  throw new Error('the server ended before it was healthy')
}

/** A bare node server that sends the same bytes to every request: the ceiling on this machine. */
export async function startRawServer(body: Buffer, type: string): Promise<RunningServer> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': type, 'content-length': body.length })
    response.end(body)
  }).listen(0)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://localhost:${port}`,
    startedInMs: 0,
    async stop() {
      server.close()
      server.closeAllConnections()
    },
  }
}
