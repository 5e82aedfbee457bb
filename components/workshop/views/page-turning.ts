const TURNS: Readonly<Record<string, number>> = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 }

/** The page after a key: one further or back within `count` pages, the first or the last; null for any other key. */
export function pageAfter(key: string, at: number, count: number): number | null {
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  const by = TURNS[key]
  return by === undefined ? null : Math.max(0, Math.min(count - 1, at + by))
}
