import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')

/** A port that nobody uses at the moment. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

/** The product's own process with what it printed so far. */
export type Product = { origin: string; process: ChildProcess; output(): string; exited: Promise<number | null> }

/** Starts the production build as `npm start` does. Does not wait for anything. */
export function launch(port: number, env: Record<string, string>): Product {
  const child = spawn(process.execPath, ['lib/tooling/start.mjs'], {
    cwd: root,
    env: { ...process.env, PORT: String(port), PUBLIC_ORIGIN: `http://localhost:${port}`, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const chunks: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => chunks.push(String(chunk)))
  const exited = once(child, 'exit').then(([code]) => code as number | null)
  return { origin: `http://localhost:${port}`, process: child, output: () => chunks.join(''), exited }
}

/** Waits until the product answers. @throws with what it printed, when it ends before */
export async function untilHealthy(product: Product): Promise<void> {
  while (product.process.exitCode === null && product.process.signalCode === null) {
    const health = await fetch(`${product.origin}/api/health`).catch(() => null)
    if (health?.ok) return
    await new Promise(resolve => setTimeout(resolve, 25))
  }
  throw new Error(`The server ended before it was healthy:\n${product.output()}`)
}
