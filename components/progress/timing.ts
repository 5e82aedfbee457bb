const LONGEST_MS = 60_000
/** The server refuses what lies further ahead; a clock that was set back must not block a person. */
const MOST_AHEAD_MS = 60_000

/** Waiting time before the n-th retry: 1, 2, 4 … seconds, at most a minute. */
export function retryDelay(failures: number): number {
  return Math.min(LONGEST_MS, 1000 * 2 ** (failures - 1))
}

/** An instant for a new fact (milliseconds): now, but later than every fact known here, so that the newest word wins. */
export function nextInstant(now: number, last: number): number {
  return Math.max(now, Math.min(last + 1, now + MOST_AHEAD_MS))
}
