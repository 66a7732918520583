import type { Interval } from '../evidence/figure'

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

/**
 * Net Promoter Score: share of promoters minus share of detractors, in points, with the adjusted-Wald interval
 * (¾ of an answer added to promoters and to detractors, 3 to n: best coverage in small samples, Rocks 2016).
 * Scores outside 0–10 are no answers and must be left out by the caller.
 */
export function netPromoterScore(scores: readonly number[]): NetPromoterScore {
  const count = (group: NpsGroup): number => scores.filter((score) => npsGroup(score) === group).length
  const promoters = count('promoter')
  const detractors = count('detractor')
  const n = scores.length
  return {
    promoters,
    passives: n - promoters - detractors,
    detractors,
    n,
    score: n === 0 ? null : (100 * (promoters - detractors)) / n,
    interval: n === 0 ? null : adjustedWald(promoters, detractors, n)
  }
}

function adjustedWald(promoters: number, detractors: number, n: number): Interval {
  const total = n + 3
  const p = (promoters + 0.75) / total
  const d = (detractors + 0.75) / total
  const margin = z95 * Math.sqrt((p + d - (p - d) ** 2) / total)
  const within = (value: number): number => Math.max(-100, Math.min(100, 100 * value))
  return { low: within(p - d - margin), high: within(p - d + margin), level: 0.95, method: 'adjusted-wald' }
}
