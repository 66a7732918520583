import type { AuditWeights } from '../entities/portfolio'
import { seededRandom } from '../stats/random'
import { auditScores, type NormalisedAudit } from './audit-score'
import { topOf } from './ranking'

export interface StabilityOptions {
  readonly top?: number
  /** Every weight moves by up to this part of itself, up or down. */
  readonly swing?: number
  readonly draws?: number
  readonly seed?: number
}

export interface RankStability {
  readonly top: number
  readonly swing: number
  readonly draws: number
  /** Part of the draws in which exactly the same partners stay on top. */
  readonly unchanged: number
  /** Mean part of today's top that stays on top. */
  readonly kept: number
  /** Position → part of the draws in which it is on top; only partners that ever were. */
  readonly shares: ReadonlyMap<number, number>
}

/**
 * How much the top of the list owes to the exact weights: each weight is drawn anew between 80 % and 120 % of itself
 * (uniform, seeded, so two looks agree) and the list is ranked again. Null when there are not more partners with a
 * score than places, or only one measure weighs: then weights cannot change the top. Source: one-at-a-time weight
 * sensitivity extended to joint draws (Saltelli et al., Global Sensitivity Analysis, 2008, ch. 1).
 */
export function rankStability(
  audit: NormalisedAudit,
  weights: AuditWeights,
  { top = 10, swing = 0.2, draws = 200, seed = 20260101 }: StabilityOptions = {}
): RankStability | null {
  const now = auditScores(audit, weights)
  const scored = now.score.reduce((count, score) => count + (Number.isNaN(score) ? 0 : 1), 0)
  if (scored <= top || now.measures.length < 2) return null
  const today = new Set(topOf(now.score, top))
  const random = seededRandom(seed)
  const seen = new Map<number, number>()
  let unchanged = 0
  let kept = 0
  const columns = now.measures.map((measure) => audit[measure])
  const scores = new Float64Array(now.score.length)
  for (let draw = 0; draw < draws; draw++) {
    const drawn = now.measures.map((measure) => weights[measure] * (1 - swing + 2 * swing * random()))
    weigh(columns, drawn, scores)
    const then = topOf(scores, top)
    const stayed = then.filter((position) => today.has(position)).length
    kept += stayed / today.size
    if (stayed === today.size) unchanged++
    for (const position of then) seen.set(position, (seen.get(position) ?? 0) + 1)
  }
  return {
    top,
    swing,
    draws,
    unchanged: unchanged / draws,
    kept: kept / draws,
    shares: new Map([...seen].map(([position, times]) => [position, times / draws]))
  }
}

/** The score of `auditScores` alone, into a column that is used again at every draw. */
function weigh(columns: readonly Float64Array[], weights: readonly number[], into: Float64Array): void {
  for (let at = 0; at < into.length; at++) {
    let points = 0
    let weight = 0
    for (let index = 0; index < columns.length; index++) {
      const value = columns[index]?.[at] ?? Number.NaN
      const share = weights[index] ?? 0
      if (Number.isNaN(value)) continue
      points += share * value
      weight += share
    }
    into[at] = weight === 0 ? Number.NaN : points / weight
  }
}
