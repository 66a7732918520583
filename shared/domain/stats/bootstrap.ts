import type { Interval } from '../evidence/figure'
import { quantilePair } from './quantile'
import { seededNumbers, seededRandom } from './random'

export interface BootstrapOptions {
  readonly seed?: number
  readonly resamples?: number
  readonly level?: number
}

/** Units in order of size: which of them a seeded draw meets is not to depend on the order they come in. */
export const unitsOf = (values: readonly number[]): Float64Array => Float64Array.from(values).sort()

/**
 * Percentile bootstrap interval of a statistic: the units are drawn again with replacement, the statistic is
 * computed each time, and the middle `level` of the results is the interval. Seeded, so it never changes between
 * two looks at the same data, in whatever order they were imported. Null with fewer than two units.
 * Source: B. Efron, Ann. Statist. 7 (1979).
 */
export function bootstrapInterval(
  values: readonly number[],
  statistic: (sample: Float64Array) => number,
  { seed = 20260101, resamples = 1000, level = 0.95 }: BootstrapOptions = {}
): Interval | null {
  if (values.length < 2) return null
  const random = seededRandom(seed)
  const units = unitsOf(values)
  const sample = new Float64Array(units.length)
  const results = new Float64Array(resamples)
  for (let round = 0; round < resamples; round++) {
    for (let index = 0; index < sample.length; index++) {
      sample[index] = units[Math.floor(random() * units.length)] ?? 0
    }
    results[round] = statistic(sample)
  }
  return middleOf(results, level)
}

function middleOf(results: Float64Array, level: number): Interval | null {
  const middle = quantilePair(results, (1 - level) / 2, (1 + level) / 2)
  return middle && { low: middle[0], high: middle[1], level, method: 'bootstrap' }
}

/** The numbers of the seed met last: the same ones serve every partner. */
let known: { readonly seed: number; readonly chances: (count: number) => Float64Array } | null = null

function chancesOf(seed: number, count: number): Float64Array {
  if (known?.seed !== seed) known = { seed, chances: seededNumbers(seed) }
  return known.chances(count)
}

/** The sum of as many units as there are, drawn by the chances from a place on; rounding is carried along as in `sum`. */
function drawnSum(units: Float64Array, chances: Float64Array, from: number): number {
  const count = units.length
  let total = 0
  let lost = 0
  for (let at = from; at < from + count; at++) {
    const value = units[Math.floor((chances[at] ?? 0) * count)] ?? 0
    const next = total + value
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total
    total = next
  }
  return total + lost
}

/** The same for the sum of the units over a fixed amount; drawn and added up in one go, for thousands of partners. */
export function bootstrapRatioInterval(
  values: readonly number[],
  divisor: number,
  { seed = 20260101, resamples = 1000, level = 0.95 }: BootstrapOptions = {}
): Interval | null {
  if (values.length < 2) return null
  const units = unitsOf(values)
  const chances = chancesOf(seed, resamples * units.length)
  const results = new Float64Array(resamples)
  for (let round = 0; round < resamples; round++) {
    results[round] = drawnSum(units, chances, round * units.length) / divisor
  }
  return middleOf(results, level)
}
