/**
 * Where server components leave markup for the client components that are drawn after them in the same process, so that it
 * does not travel through the page's data. In a browser it is always empty.
 */
const store = globalThis as typeof globalThis & { reisekarteMarkup?: Map<string, string> }

/** Leaves markup under an id. Pages are prerendered: it is as much as the course has text. */
export function leaveMarkup(id: string, markup: string): void {
  store.reisekarteMarkup ??= new Map()
  store.reisekarteMarkup.set(id, markup)
}

/** The markup that was left under an id, or null. */
export function findMarkup(id: string): string | null {
  return store.reisekarteMarkup?.get(id) ?? null
}
