import type { Interval } from '../evidence/figure'
import { wilsonInterval } from './wilson'

/** So many of so many. */
export interface Proportion {
  readonly count: number
  readonly base: number
}

/**
 * Interval of the difference of two independent shares (later − earlier), built from their Wilson intervals: honest
 * for small bases and at 0 % and 100 %. Null without a base. Source: R. G. Newcombe, Statistics in Medicine 17
 * (1998), method 10.
 */
export function newcombeInterval(later: Proportion, earlier: Proportion, level = 0.95): Interval | null {
  const [a, b] = [
    wilsonInterval(later.count, later.base, level),
    wilsonInterval(earlier.count, earlier.base, level)
  ]
  if (!a || !b) return null
  const [p, q] = [later.count / later.base, earlier.count / earlier.base]
  const difference = p - q
  return {
    low: difference - Math.hypot(p - a.low, b.high - q),
    high: difference + Math.hypot(a.high - p, q - b.low),
    level,
    method: 'newcombe'
  }
}
