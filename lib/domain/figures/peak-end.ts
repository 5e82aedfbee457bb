/** Arithmetic mean. @throws RangeError for no values */
export function mean(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError('mean of nothing')
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/**
 * What is remembered by the peak-end rule: (peak + end) ÷ 2, where the peak is the value farthest from zero (Do, Rupert
 * and Wolford 2008, after Kahneman et al. 1993). A rule of thumb. When a high and a low are equally strong, both results
 * are given, the higher first.
 * @throws RangeError for no values
 */
export function remembered(values: readonly number[]): number[] {
  const end = values.at(-1)
  if (end === undefined) throw new RangeError('peak of nothing')
  const strongest = Math.max(...values.map(Math.abs))
  const peaks = [strongest, -strongest].filter(peak => values.includes(peak === 0 ? 0 : peak))
  return [...new Set(peaks.map(peak => (peak + end) / 2))]
}
