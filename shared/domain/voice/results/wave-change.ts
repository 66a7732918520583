import type { Interval } from '../../evidence/figure'
import { twoSidedP } from '../../stats/gamma'
import { newcombeInterval, type Proportion } from '../../stats/newcombe'
import { npsSpread, type NetPromoterScore } from '../net-promoter-score'

/** How a figure moved from one wave to the next; waves count as independent samples. */
export interface WaveChange {
  /** Later − earlier. */
  readonly difference: number
  readonly interval: Interval
  /** True when the interval leaves out zero: the move is more than chance. */
  readonly isBeyondChance: boolean
}

const wave = (difference: number, interval: Interval): WaveChange => ({
  difference,
  interval,
  isBeyondChance: interval.low > 0 || interval.high < 0
})

/** How a share (a theme, the satisfied, the active) moved, with Newcombe's interval; null without a base. */
export function shareChange(later: Proportion, earlier: Proportion): WaveChange | null {
  const interval = newcombeInterval(later, earlier)
  return interval && wave(later.count / later.base - earlier.count / earlier.base, interval)
}

/** How a net promoter score moved, in points. */
export interface NpsChange extends WaveChange {
  /** Standard score of the difference of the adjusted scores. */
  readonly z: number
  /** Chance of a difference this large if nothing had changed, two-sided. */
  readonly p: number
}

/**
 * Difference of two net promoter scores with the adjusted-Wald interval: ¾ added to promoters and detractors and 3
 * to n of each wave, variances added. The difference shown is that of the scores as they are. Null when a wave has
 * no answer. Source: B. Rocks, The American Statistician 70 (2016).
 */
export function npsChange(later: NetPromoterScore, earlier: NetPromoterScore): NpsChange | null {
  if (later.score === null || earlier.score === null) return null
  const [a, b] = [npsSpread(later), npsSpread(earlier)]
  const error = 100 * Math.sqrt(a.variance / a.n + b.variance / b.n)
  const adjusted = 100 * (a.score - b.score)
  const z = adjusted / error
  const half = 1.959963984540054 * error
  const interval: Interval = {
    low: Math.max(-200, adjusted - half),
    high: Math.min(200, adjusted + half),
    level: 0.95,
    method: 'adjusted-wald'
  }
  return { ...wave(later.score - earlier.score, interval), z, p: twoSidedP(z) }
}
