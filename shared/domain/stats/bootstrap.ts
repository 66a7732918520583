import type { Interval } from '../evidence/figure'
import { quantileOfSorted } from './quantile'
import { seededRandom } from './random'

export interface BootstrapOptions {
  readonly seed?: number
  readonly resamples?: number
  readonly level?: number
}

/**
 * Percentile bootstrap interval of a statistic: the units are drawn again with replacement, the statistic is
 * computed each time, and the middle `level` of the results is the interval. Seeded, so it never changes between
 * two looks at the same data. Null with fewer than two units. Source: B. Efron, Ann. Statist. 7 (1979).
 */
export function bootstrapInterval(
  values: readonly number[],
  statistic: (sample: Float64Array) => number,
  { seed = 20260101, resamples = 1000, level = 0.95 }: BootstrapOptions = {}
): Interval | null {
  if (values.length < 2) return null
  const random = seededRandom(seed)
  const sample = new Float64Array(values.length)
  const results = new Float64Array(resamples)
  for (let round = 0; round < resamples; round++) {
    for (let index = 0; index < sample.length; index++) {
      sample[index] = values[Math.floor(random() * values.length)] ?? 0
    }
    results[round] = statistic(sample)
  }
  results.sort()
  const low = quantileOfSorted(results, (1 - level) / 2)
  const high = quantileOfSorted(results, (1 + level) / 2)
  return low === null || high === null ? null : { low, high, level, method: 'bootstrap' }
}
