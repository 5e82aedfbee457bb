import 'server-only'

/**
 * A number of the worked case by its dotted path (`funnel.purchases`).
 * @returns `null` when the path leads nowhere or not to a finite number.
 */
export function caseNumber(data: unknown, dotted: string): number | null {
  const value = dotted.split('.').reduce<unknown>((inner, key) => {
    if (typeof inner !== 'object' || inner === null || !Object.hasOwn(inner, key)) return undefined
    return (inner as Record<string, unknown>)[key]
  }, data)
  return typeof value === 'number' && Number.isFinite(value) ? value : null
}

/** The number as German text sets it: `48.000`, `0,75`. */
export function germanNumber(value: number): string {
  return new Intl.NumberFormat('de-DE', { maximumFractionDigits: 4, useGrouping: 'always' }).format(value)
}
