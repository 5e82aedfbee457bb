import type { Server } from 'node:http'

/** Requests under way get this long; then the process ends all the same. */
const PATIENCE_MS = 1_600

/** A request that has come but was not read yet looks like an idle connection: whatever came by now is read first. */
const READ_MS = 100

/**
 * Ends a server in good order: no new connections, requests under way are answered, idle connections are closed at once
 * (Node alone would keep them open for seconds).
 */
export async function drain(server: Server): Promise<void> {
  await new Promise(resolve => setTimeout(resolve, READ_MS))
  return new Promise(resolve => {
    const sweep = setInterval(() => server.closeIdleConnections(), 20)
    const giveUp = setTimeout(() => server.closeAllConnections(), PATIENCE_MS)
    server.close(() => {
      clearInterval(sweep)
      clearTimeout(giveUp)
      resolve()
    })
    server.closeIdleConnections()
  })
}
