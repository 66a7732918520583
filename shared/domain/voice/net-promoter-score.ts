import type { Interval } from '../evidence/figure'
import { finitePopulationFactor } from '../stats/finite-population'

export const npsGroups = ['promoter', 'passive', 'detractor'] as const
export type NpsGroup = (typeof npsGroups)[number]

/** Promoter 9–10, passive 7–8, detractor 0–6 (Reichheld). */
export function npsGroup(score: number): NpsGroup {
  if (score >= 9) return 'promoter'
  return score >= 7 ? 'passive' : 'detractor'
}

export interface NetPromoterScore {
  readonly promoters: number
  readonly passives: number
  readonly detractors: number
  readonly n: number
  /** −100 … +100; null without any answer. */
  readonly score: number | null
  readonly interval: Interval | null
}

const z95 = 1.959963984540054

/** Promoters, passives and detractors among n answers; fractions where a company's vote is split. */
export type NpsCounts = Pick<NetPromoterScore, 'promoters' | 'passives' | 'detractors' | 'n'>

/**
 * Net Promoter Score: share of promoters minus share of detractors, in points, with the adjusted-Wald interval
 * (¾ of an answer added to promoters and to detractors, 3 to n: best coverage in small samples, Rocks 2016).
 * Scores outside 0–10 are no answers and must be left out by the caller. With `population` (everybody who was asked)
 * the error shrinks by √((N − n) ÷ (N − 1)).
 */
export function netPromoterScore(
  scores: readonly number[],
  population: number | null = null
): NetPromoterScore {
  const count = (group: NpsGroup): number => scores.filter((score) => npsGroup(score) === group).length
  const promoters = count('promoter')
  const detractors = count('detractor')
  const n = scores.length
  return netPromoterOf({ promoters, passives: n - promoters - detractors, detractors, n }, population)
}

/** The score of counts, see {@link netPromoterScore}. */
export function netPromoterOf(counts: NpsCounts, population: number | null = null): NetPromoterScore {
  const { promoters, detractors, n } = counts
  return {
    ...counts,
    score: n === 0 ? null : (100 * (promoters - detractors)) / n,
    interval: n === 0 ? null : adjustedWald(counts, population)
  }
}

/** The adjusted score (as a share), its variance and n: what intervals and differences are made of. */
export function npsSpread({ promoters, detractors, n }: NpsCounts): {
  readonly score: number
  readonly variance: number
  readonly n: number
} {
  const total = n + 3
  const p = (promoters + 0.75) / total
  const d = (detractors + 0.75) / total
  return { score: p - d, variance: p + d - (p - d) ** 2, n: total }
}

function adjustedWald(counts: NpsCounts, population: number | null): Interval {
  const { score, variance, n } = npsSpread(counts)
  const margin = z95 * Math.sqrt(variance / n) * finitePopulationFactor(counts.n, population)
  const within = (value: number): number => Math.max(-100, Math.min(100, 100 * value))
  return { low: within(score - margin), high: within(score + margin), level: 0.95, method: 'adjusted-wald' }
}
