import type { Interval } from '../evidence/figure'
import { normalQuantile } from './normal-quantile'
import { orderedList, quantileOfOrdered, type Ordered } from './quantile'
import { sortedNumbers } from './sorted-numbers'

export interface MedianEstimate {
  readonly median: number
  readonly interval: Interval | null
  /** Standard error, from the width of the interval. */
  readonly error: number | null
  readonly n: number
}

/**
 * Median with the interval between two of the ordered values, which needs no assumption about their shape; null under
 * six values, where no two of them give 95 %. Source: rank interval from the binomial distribution, normal
 * approximation of the ranks; standard error after R. M. Price and D. G. Bonett, J. Stat. Comput. Simul. 68 (2001).
 */
export const medianInterval = (values: ArrayLike<number>, level = 0.95): MedianEstimate | null =>
  medianOfOrdered(orderedList(sortedNumbers(values)), level)

/** The same of values in order. */
export function medianOfOrdered(ordered: Ordered, level = 0.95): MedianEstimate | null {
  const n = ordered.length
  const median = quantileOfOrdered(ordered, 0.5)
  if (median === null) return null
  if (n < 6) return { median, interval: null, error: null, n }
  const z = normalQuantile(0.5 + level / 2)
  const rank = Math.floor((n + 1) / 2 - (z * Math.sqrt(n)) / 2)
  if (rank < 1) return { median, interval: null, error: null, n }
  const [low, high] = [ordered.at(rank - 1), ordered.at(n - rank)]
  return {
    median,
    interval: { low, high, level, method: 'order-statistic' },
    error: (high - low) / (2 * z),
    n
  }
}

/** Difference of two medians (first − second) with an interval from their standard errors. */
export function medianDifference(first: MedianEstimate, second: MedianEstimate, level = 0.95) {
  const difference = first.median - second.median
  if (first.error === null || second.error === null) return { difference, interval: null }
  const half = normalQuantile(0.5 + level / 2) * Math.hypot(first.error, second.error)
  const interval: Interval = {
    low: difference - half,
    high: difference + half,
    level,
    method: 'large-sample'
  }
  return { difference, interval }
}
