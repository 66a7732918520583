import type { AuditWeights, PortfolioSettings } from '../entities/portfolio'

/** What the partner audit looks at (WPF): what a partner brings, whether it fits, whether it moves. */
export const auditMeasures = ['revenue', 'overlap', 'activity'] as const
export type AuditMeasure = (typeof auditMeasures)[number]

/** Values per partner; NaN: not known. */
export type AuditColumns = Readonly<Record<AuditMeasure, Float64Array>>

/** Each measure on 0–100, before weights; NaN: not known. */
export type NormalisedAudit = AuditColumns

/**
 * Part of the known others that have less, 0–100: the best is 100, the least 0, equals are equal. Free of the unit,
 * so that currency or size of the programme do not matter.
 */
export function rankScores(values: Float64Array): Float64Array {
  const known = values.filter((value) => !Number.isNaN(value)).sort()
  const others = known.length - 1
  const lessThan = new Map<number, number>()
  known.forEach((value, at) => {
    if (!lessThan.has(value)) lessThan.set(value, at)
  })
  return values.map((value) => {
    if (Number.isNaN(value)) return Number.NaN
    return others < 1 ? 100 : (100 * (lessThan.get(value) ?? 0)) / others
  })
}

/** Value ÷ largest value, 0–100; a credit below zero counts as nothing. */
export function shareOfLargest(values: Float64Array): Float64Array {
  let largest = 0
  for (const value of values) if (value > largest) largest = value
  return values.map((value) =>
    Number.isNaN(value) ? Number.NaN : largest > 0 ? (100 * Math.max(0, value)) / largest : 0
  )
}

/** Puts the measures on one scale. The overlap is stated on 0–100 by the client and stays as it is. */
export function normaliseAudit(
  columns: AuditColumns,
  normalisation: PortfolioSettings['normalisation']
): NormalisedAudit {
  const onScale = normalisation === 'rank' ? rankScores : shareOfLargest
  return {
    revenue: onScale(columns.revenue),
    overlap: columns.overlap.map((value) => Math.min(100, Math.max(0, value))),
    activity: onScale(columns.activity)
  }
}

/** A measure nobody has is left out of the score for everybody. */
export const measuresKnown = (audit: NormalisedAudit): AuditMeasure[] =>
  auditMeasures.filter((measure) => audit[measure].some((value) => !Number.isNaN(value)))

export interface AuditScores {
  /** Weighted mean of what is known, 0–100; NaN when nothing is. */
  readonly score: Float64Array
  /** What the score would be were everything unknown 0, or 100: the score is not more precise than that. */
  readonly low: Float64Array
  readonly high: Float64Array
  /** How many of the measures in use are known. */
  readonly known: Uint8Array
  readonly measures: readonly AuditMeasure[]
}

/**
 * Partner audit score: weighted mean of the normalised measures. Unit: points 0–100. Formula: Σ wᵢ·xᵢ ÷ Σ wᵢ over the
 * measures known of the partner. An unknown measure is no zero: it is left out and widens the range low–high.
 * Source: the partner audit of *Why Most Partner Programs Fail* (revenue contribution, ICP overlap, activity).
 */
export function auditScores(audit: NormalisedAudit, weights: AuditWeights): AuditScores {
  const measures = measuresKnown(audit).filter((measure) => weights[measure] > 0)
  const count = audit.revenue.length
  const score = new Float64Array(count).fill(Number.NaN)
  const low = new Float64Array(count).fill(Number.NaN)
  const high = new Float64Array(count).fill(Number.NaN)
  const known = new Uint8Array(count)
  const whole = measures.reduce((total, measure) => total + weights[measure], 0)
  for (let at = 0; at < count; at++) {
    let points = 0
    let weight = 0
    for (const measure of measures) {
      const value = audit[measure][at] ?? Number.NaN
      if (Number.isNaN(value)) continue
      points += weights[measure] * value
      weight += weights[measure]
      known[at] = (known[at] ?? 0) + 1
    }
    if (weight === 0) continue
    score[at] = points / weight
    low[at] = points / whole
    high[at] = (points + 100 * (whole - weight)) / whole
  }
  return { score, low, high, known, measures }
}
