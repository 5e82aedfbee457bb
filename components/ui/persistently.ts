const FIRST_MS = 5_000
const LONGEST_MS = 60_000

/**
 * Something that is tried until it works: again after a while (a server that restarts), each time later, and as soon as
 * there is a connection.
 */
export function persistently(attempt: () => Promise<void>): { start(): void; stop(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined
  let wait = FIRST_MS
  let isStopped = false
  const stop = () => {
    isStopped = true
    forget()
  }
  const forget = () => {
    clearTimeout(timer)
    removeEventListener('online', start)
  }
  const start = () => {
    forget()
    attempt().catch(() => {
      if (isStopped) return
      timer = setTimeout(start, wait)
      wait = Math.min(LONGEST_MS, wait * 2)
      addEventListener('online', start)
    })
  }
  return { start, stop }
}
