/**
 * Where server components leave what the client components drawn after them in the same process need, so that it does not
 * travel through the page's data. In a browser it is always empty.
 */
const store = globalThis as typeof globalThis & { reisekarteLeft?: Map<string, unknown> }

/** Leaves markup or properties under a key that is unique in the course. Pages are prerendered: it is as much as the course has text. */
export function leave(key: string, left: unknown): void {
  store.reisekarteLeft ??= new Map()
  store.reisekarteLeft.set(key, left)
}

/** What was left under a key, or null. The caller knows what it left. */
export function findLeft<T>(key: string): T | null {
  return (store.reisekarteLeft?.get(key) as T | undefined) ?? null
}
