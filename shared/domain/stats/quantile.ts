/** Quantile of sorted values with linear interpolation (Hyndman–Fan type 7, as Excel's PERCENTILE.INC). */
export function quantileOfSorted(sorted: ArrayLike<number>, probability: number): number | null {
  if (sorted.length === 0) return null
  if (!(probability >= 0 && probability <= 1)) throw new Error('probability must lie between 0 and 1')
  const position = (sorted.length - 1) * probability
  const below = Math.floor(position)
  const low = sorted[below] ?? 0
  const high = sorted[Math.min(below + 1, sorted.length - 1)] ?? low
  return low + (high - low) * (position - below)
}

/** Quantile of values in any order; null when there are none. `quantile(values, 0.5)` is the median. */
export function quantile(values: readonly number[], probability: number): number | null {
  return quantileOfSorted(Float64Array.from(values).sort(), probability)
}
