/** Values in order, however they are held. */
export interface Ordered {
  readonly length: number
  /** The value at a place in order, from 0. */
  readonly at: (place: number) => number
}

/** Quantile of ordered values with linear interpolation (Hyndman–Fan type 7, as Excel's PERCENTILE.INC). */
export function quantileOfOrdered(ordered: Ordered, probability: number): number | null {
  if (ordered.length === 0) return null
  if (!(probability >= 0 && probability <= 1)) throw new Error('probability must lie between 0 and 1')
  const position = (ordered.length - 1) * probability
  const below = Math.floor(position)
  const low = ordered.at(below)
  // Looking a place up may be dear, and the next one counts for nothing here.
  if (position === below) return low
  const high = ordered.at(below + 1)
  return low + (high - low) * (position - below)
}

/** A sorted list as ordered values. */
export const orderedList = (sorted: ArrayLike<number>): Ordered => ({
  length: sorted.length,
  at: (place) => sorted[place] ?? 0
})

/** The same of a sorted list. */
export const quantileOfSorted = (sorted: ArrayLike<number>, probability: number): number | null =>
  quantileOfOrdered(orderedList(sorted), probability)

/** Quantile of values in any order; null when there are none. `quantile(values, 0.5)` is the median. */
export function quantile(values: readonly number[], probability: number): number | null {
  return quantileOfSorted(Float64Array.from(values).sort(), probability)
}

/** Puts the value that belongs at `place` in order there, smaller ones before and larger ones behind it (C. A. R. Hoare). */
function settle(values: Float64Array, place: number, from: number): void {
  let [low, high] = [from, values.length - 1]
  while (low < high) {
    const pivot = values[(low + high) >>> 1] ?? 0
    let [left, right] = [low, high]
    while (left <= right) {
      while ((values[left] ?? pivot) < pivot) left++
      while ((values[right] ?? pivot) > pivot) right--
      if (left > right) break
      const held = values[left] ?? 0
      values[left] = values[right] ?? 0
      values[right] = held
      left++
      right--
    }
    if (place <= right) high = right
    else if (place >= left) low = left
    else return
  }
}

function leastFrom(values: Float64Array, from: number): number {
  let least = Infinity
  for (let at = from; at < values.length; at++) least = Math.min(least, values[at] ?? Infinity)
  return least
}

/**
 * Two quantiles of values in any order, the lower one first, without sorting all of them; they are left in another
 * order. The same as {@link quantileOfSorted} after sorting; null when there are none.
 */
export function quantilePair(
  values: Float64Array,
  lower: number,
  upper: number
): readonly [low: number, high: number] | null {
  if (values.length === 0) return null
  let settled = 0
  const at = (probability: number): number => {
    const position = (values.length - 1) * probability
    const place = Math.floor(position)
    settle(values, place, Math.min(settled, place))
    settled = place
    const low = values[place] ?? 0
    const high = place + 1 < values.length ? leastFrom(values, place + 1) : low
    return low + (high - low) * (position - place)
  }
  const low = at(lower)
  return [low, at(upper)]
}
