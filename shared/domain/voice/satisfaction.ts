import type { Interval } from '../evidence/figure'
import { wilsonInterval } from '../stats/wilson'

export interface TopTwoBox {
  /** Answers in the two highest points of the scale. */
  readonly count: number
  readonly n: number
  readonly share: number | null
  readonly interval: Interval | null
  /** The lowest point that counts as satisfied, printed with the figure. */
  readonly from: number
}

/**
 * Partner satisfaction (PSAT): share of ratings in the top two points of the scale as it was asked (4 and 5 of 5),
 * with Wilson interval. Ratings outside the scale are no answers.
 */
export function topTwoBox(
  ratings: readonly number[],
  scale: { readonly low: number; readonly high: number }
): TopTwoBox {
  const valid = ratings.filter((rating) => rating >= scale.low && rating <= scale.high)
  const from = scale.high - 1
  const count = valid.filter((rating) => rating >= from).length
  const n = valid.length
  return { count, n, share: n === 0 ? null : count / n, interval: wilsonInterval(count, n), from }
}
