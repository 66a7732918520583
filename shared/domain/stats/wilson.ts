import type { Interval } from '../evidence/figure'
import { normalQuantile } from './normal-quantile'

/**
 * Wilson score interval of a proportion: honest for small n and at 0 % and 100 %, where the textbook interval
 * collapses. Null when nothing was observed. Source: E. B. Wilson, JASA 22 (1927).
 */
export function wilsonInterval(successes: number, observed: number, level = 0.95): Interval | null {
  if (observed <= 0) return null
  if (successes < 0 || successes > observed) throw new Error('successes must lie between 0 and observed')
  const z = normalQuantile(0.5 + level / 2)
  const share = successes / observed
  const scale = 1 + (z * z) / observed
  const centre = (share + (z * z) / (2 * observed)) / scale
  const half = (z / scale) * Math.sqrt((share * (1 - share)) / observed + (z * z) / (4 * observed * observed))
  // At the ends the bound is exactly 0 or 1; rounding must not leave 1e-17 behind.
  const low = successes === 0 ? 0 : Math.max(0, centre - half)
  const high = successes === observed ? 1 : Math.min(1, centre + half)
  return { low, high, level, method: 'wilson' }
}
