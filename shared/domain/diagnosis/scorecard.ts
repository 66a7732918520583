import type { FigureSummary } from '../evidence/figure-summary'
import type { Dimension } from './dimension'
import type { RuleOutcome } from './finding'

export type Rag = 'red' | 'amber' | 'green' | 'unknown'

/** Where the score moved since the last snapshot; null when there is nothing to compare. */
export type Trend = 'up' | 'flat' | 'down'

/** One figure turned into a score: how it was turned is stated. */
export interface IndicatorScore {
  readonly id: string
  readonly title: string
  /** Null for an indicator made of answered rules instead of a figure. */
  readonly figure: FigureSummary | null
  /** The rules it was made of, where it was. */
  readonly rules: readonly { readonly ruleId: string; readonly outcome: RuleOutcome }[]
  /** 0–5, or null when the figure is unknown. */
  readonly score: number | null
  /** Where 0 and 5 lie, in words. */
  readonly scale: string
}

/** Something partners said, turned into a score; only what may be published. */
export interface VoiceScore {
  readonly id: string
  readonly title: string
  /** 0–5, or null when withheld or not asked. */
  readonly score: number | null
  /** With n, or why it is not shown. */
  readonly sentence: string
  readonly scale: string
}

export interface DimensionScore {
  readonly dimension: Dimension
  readonly indicators: readonly IndicatorScore[]
  readonly voices: readonly VoiceScore[]
  /** From indicators alone, 0–5. */
  readonly dataScore: number | null
  /** What partners said, 0–5, through the confidentiality limits. */
  readonly voiceScore: number | null
  /** The consultant's own, with its reason; it stands above the others. */
  readonly judgedScore: number | null
  readonly reason: string
  /** The one that holds. */
  readonly score: number | null
  readonly weight: number
  readonly target: number
  readonly rag: Rag
  /** 0–1: how much of what should be looked at could be. */
  readonly confidence: number
  /** Data score of the last snapshot, on the indicators known then and now; or null. */
  readonly before: number | null
  readonly trend: Trend | null
}

/** Of the whole programme, or (partnerId) of one partner. */
export interface Scorecard {
  readonly partnerId: string | null
  readonly dimensions: readonly DimensionScore[]
  /** Weighted mean of the known dimensions, null when fewer than half of the weight is known. */
  readonly total: number | null
  /** Share of the weight that is known, 0–1. */
  readonly knownWeight: number
  /** The snapshot trends are measured against, or null. */
  readonly against: { readonly name: string; readonly asOf: string } | null
}
