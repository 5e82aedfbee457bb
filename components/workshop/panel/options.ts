/** Values with their words, for lists of choices. */
export function options<T extends string>(
  values: readonly T[],
  words: Record<T, string>,
): { value: T; label: string }[] {
  return values.map(value => ({ value, label: words[value] }))
}
