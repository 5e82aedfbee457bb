/**
 * How far a cut brings equals together: the share (0–1) of people whose label is the most frequent one in their group.
 * „Purity“ in Manning, Raghavan and Schütze, Introduction to Information Retrieval (2008), section 16.3.
 * @throws RangeError when nobody is there
 */
export function purity<L extends string>(groups: readonly (readonly L[])[]): number {
  const all = groups.reduce((sum, group) => sum + group.length, 0)
  if (all === 0) throw new RangeError('purity of nobody')
  return groups.reduce((sum, group) => sum + largestCount(group), 0) / all
}

/** How many carry the most frequent label of a group; 0 for an empty one. */
export function largestCount(labels: readonly string[]): number {
  return Math.max(0, ...countBy(labels).values())
}

/** Labels with their counts, in order of first appearance. */
export function countBy<L extends string>(labels: readonly L[]): Map<L, number> {
  const counts = new Map<L, number>()
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1)
  return counts
}
