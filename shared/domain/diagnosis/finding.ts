import type { Figure } from '../evidence/figure'
import type { Threshold, WorkFactId } from './rule'

/** What a rule says: unknown is a result of its own, and so is a threshold inside the interval. */
export const ruleOutcomes = ['fires', 'inconclusive', 'cannot-tell', 'clear'] as const
export type RuleOutcome = (typeof ruleOutcomes)[number]

/** The consultant's change to a shipped rule, shown wherever the rule is. */
export interface RuleChange {
  readonly shippedThreshold: number | null
  readonly shippedWindowDays: number | null
  readonly reason: string
}

/** A count of what is kept in the workbench; null when there is nothing to count yet. */
export interface WorkFact {
  readonly id: WorkFactId
  readonly value: number | null
  /** The whole it is a part of, where there is one. */
  readonly of: number | null
  readonly partnerIds: readonly string[]
}

/** Bad answers among the questions a rule reads: a blank is not a "no", so the least and the most there can be. */
export interface AnswerCount {
  readonly asked: number
  readonly fewestBad: number
  readonly mostBad: number
}

/** One rule held against the data. */
export interface RuleFinding {
  readonly ruleId: string
  readonly outcome: RuleOutcome
  /** The figures it read, the decisive one first; each opens its evidence. */
  readonly figures: readonly Figure[]
  /** What it read of the workbench itself. */
  readonly work?: WorkFact
  readonly answers?: AnswerCount
  /** In use now. */
  readonly threshold: Threshold | null
  readonly windowDays: number | null
  /** Null: as shipped. */
  readonly change: RuleChange | null
  /** Switched off by the consultant, with the reason in `change`. */
  readonly isSwitchedOff: boolean
  /** The field gives no number and the consultant has not set one. */
  readonly needsThreshold?: boolean
  /** Partners it is about, worst first; empty for a rule about the whole programme. */
  readonly partnerIds: readonly string[]
  /** What to ask the client for, as codes of `missingData`, or questions unanswered. */
  readonly missing: readonly string[]
  readonly unanswered: readonly string[]
  /** One sentence with the figures in it, e.g. "46 of 209 partners (22 %) …". */
  readonly sentence: string
}
