import type { AuditWeights } from '@shared/domain/entities/portfolio'
import { auditScores, type NormalisedAudit } from '@shared/domain/portfolio/audit-score'
import type { PortfolioRow } from '@shared/domain/portfolio/portfolio-rows'
import { orderOf, ranksOf } from '@shared/domain/portfolio/ranking'

/** A partner at its place in the ranking. */
export interface RankedRow {
  /** Position among the members, as in the columns of the audit. */
  readonly at: number
  readonly row: PortfolioRow
  /** Null: nothing is known to score. */
  readonly rank: number | null
  /** Places won or lost against equal weights. */
  readonly moved: number | null
  readonly score: number | null
  readonly low: number | null
  readonly high: number | null
  readonly known: number
  readonly measures: number
  /** The measures on 0–100, as weighed. */
  readonly points: { readonly revenue: number; readonly overlap: number; readonly activity: number }
}

const equal: AuditWeights = { revenue: 1, overlap: 1, activity: 1 }

const known = (value: number | undefined): number | null =>
  value === undefined || Number.isNaN(value) ? null : value

/** Ranks by equal weights: what places are won and lost against. They stay while the weights move. */
export const equalRanks = (audit: NormalisedAudit): Int32Array => ranksOf(auditScores(audit, equal).score)

/** Ranks the partners by these weights, those without a score last. */
export function rankedRows(
  members: readonly PortfolioRow[],
  audit: NormalisedAudit,
  weights: AuditWeights,
  before: Int32Array
): RankedRow[] {
  const scores = auditScores(audit, weights)
  const order = orderOf(scores.score)
  const ranks = ranksOf(scores.score, order)
  const rowAt = (at: number): RankedRow[] => {
    const row = members[at]
    if (!row) return []
    const rank = (ranks[at] ?? 0) || null
    return [
      {
        at,
        row,
        rank,
        moved: rank === null ? null : (before[at] ?? 0) - rank,
        score: known(scores.score[at]),
        low: known(scores.low[at]),
        high: known(scores.high[at]),
        known: scores.known[at] ?? 0,
        measures: scores.measures.length,
        points: {
          revenue: audit.revenue[at] ?? Number.NaN,
          overlap: audit.overlap[at] ?? Number.NaN,
          activity: audit.activity[at] ?? Number.NaN
        }
      }
    ]
  }
  const unscored = members.flatMap((_, at) => (ranks[at] === 0 ? rowAt(at) : []))
  return [...order.flatMap(rowAt), ...unscored]
}
