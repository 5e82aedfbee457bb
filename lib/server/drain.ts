import type { Server } from 'node:http'

/** Requests under way get this long; then the process ends all the same. */
const PATIENCE_MS = 1_600

/**
 * Ends a server in good order: no new connections, requests under way are answered, idle connections are closed at once
 * (Node alone would keep them open for seconds).
 */
export function drain(server: Server): Promise<void> {
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
