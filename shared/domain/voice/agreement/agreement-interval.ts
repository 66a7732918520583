import type { Interval } from '../../evidence/figure'
import { quantileOfSorted } from '../../stats/quantile'
import { seededRandom } from '../../stats/random'

/** Fixed, so that two looks at the same codings show the same interval. */
const seed = 20260101

/**
 * Percentile bootstrap interval, 95 %, of a coefficient of agreement: the double-coded answers are drawn again with
 * replacement, the coefficient is computed each time. Draws without variation have no coefficient; when they are
 * more than half, or there are fewer than five answers, no honest interval can be given (null).
 * Source: B. Efron, Ann. Statist. 7 (1979).
 */
export function agreementInterval(
  units: number,
  coefficient: (drawn: Uint32Array) => number | null,
  resamples = 1000
): Interval | null {
  if (units < 5) return null
  const random = seededRandom(seed)
  const drawn = new Uint32Array(units)
  const results: number[] = []
  for (let round = 0; round < resamples; round += 1) {
    for (let index = 0; index < units; index += 1) drawn[index] = Math.floor(random() * units)
    const result = coefficient(drawn)
    if (result !== null) results.push(result)
  }
  if (results.length * 2 < resamples) return null
  const sorted = Float64Array.from(results).sort()
  const low = quantileOfSorted(sorted, 0.025)
  const high = quantileOfSorted(sorted, 0.975)
  return low === null || high === null ? null : { low, high, level: 0.95, method: 'bootstrap' }
}
