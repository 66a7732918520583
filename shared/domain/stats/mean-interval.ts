import type { Interval } from '../evidence/figure'
import { carriedSum, joinSums, rounded, type CarriedSum } from '../values/carried-sum'
import { sum } from '../values/sum'
import { bootstrapInterval, unitsOf } from './bootstrap'
import { normalQuantile } from './normal-quantile'
import { seededRandom } from './random'
import { quantileOfSorted } from './quantile'

/** From so many values on the mean's own error is steady enough; below, values are drawn again. */
export const largeSample = 100

export const meanOf = (values: ArrayLike<number>): number => sum(values) / values.length

/** Values as a mean needs them: the list is only asked for while it is short. */
export interface Spread {
  readonly length: number
  readonly total: CarriedSum
  readonly mean: number
  /** Sum of squared distances from the mean. */
  readonly squares: number
  readonly list: () => readonly number[]
}

/** The spread of a list. */
export function spreadOf(values: readonly number[]): Spread {
  const total = carriedSum(values)
  const mean = rounded(total) / values.length
  let squares = 0
  for (let at = 0; at < values.length; at++) squares += ((values[at] ?? 0) - mean) ** 2
  return { length: values.length, total, mean, squares, list: () => values }
}

/**
 * The spread of several lots as one, from their own: T. F. Chan, G. H. Golub and R. J. LeVeque, The American
 * Statistician 37 (1983).
 */
export function joinSpreads(lots: readonly Spread[]): Spread {
  const filled = lots.filter(({ length }) => length > 0)
  const [only] = filled
  if (only && filled.length === 1) return only
  const length = filled.reduce((count, lot) => count + lot.length, 0)
  const total = joinSums(filled.map((lot) => lot.total))
  const mean = rounded(total) / length
  const squares = sum(filled.map((lot) => lot.squares + lot.length * (lot.mean - mean) ** 2))
  return { length, total, mean, squares, list: () => filled.flatMap((lot) => lot.list()) }
}

const errorOf = ({ length, squares }: Spread): number => Math.sqrt(squares / (length - 1) / length)

/** Interval of a mean: a seeded bootstrap under {@link largeSample} values, else the normal interval. */
export const meanInterval = (values: readonly number[], level = 0.95): Interval | null =>
  meanIntervalOf(spreadOf(values), level)

/** The same from the spread of the values. */
export function meanIntervalOf(spread: Spread, level = 0.95): Interval | null {
  if (spread.length < 2) return null
  if (spread.length < largeSample) return bootstrapInterval(spread.list(), meanOf, { level })
  const half = normalQuantile(0.5 + level / 2) * errorOf(spread)
  return { low: spread.mean - half, high: spread.mean + half, level, method: 'large-sample' }
}

function drawnMean(values: Float64Array, random: () => number): number {
  let total = 0
  for (let index = 0; index < values.length; index++) {
    total += values[Math.floor(random() * values.length)] ?? 0
  }
  return total / values.length
}

/**
 * Interval of the difference of two means (first − second) whose spread may differ: a seeded bootstrap of both groups
 * while one is small, else the normal interval with B. L. Welch's error (Biometrika 34, 1947).
 */
export const meanDifferenceInterval = (
  first: readonly number[],
  second: readonly number[],
  level = 0.95
): Interval | null => differenceOfSpreads(spreadOf(first), spreadOf(second), level)

/** The same from the spreads of both groups. */
export function differenceOfSpreads(first: Spread, second: Spread, level = 0.95): Interval | null {
  if (first.length < 2 || second.length < 2) return null
  if (Math.min(first.length, second.length) >= largeSample) {
    const half = normalQuantile(0.5 + level / 2) * Math.hypot(errorOf(first), errorOf(second))
    const difference = first.mean - second.mean
    return { low: difference - half, high: difference + half, level, method: 'large-sample' }
  }
  const random = seededRandom(20260101)
  const [some, others] = [unitsOf(first.list()), unitsOf(second.list())]
  const drawn = Float64Array.from(
    { length: 1000 },
    () => drawnMean(some, random) - drawnMean(others, random)
  ).sort()
  const [low, high] = [quantileOfSorted(drawn, (1 - level) / 2), quantileOfSorted(drawn, (1 + level) / 2)]
  return low === null || high === null ? null : { low, high, level, method: 'bootstrap' }
}
