import type { MatchDecision, NameDecision } from '../decision'

/** Decisions about names by case id; null takes one back. */
export interface MatchRulings {
  readonly partners: Readonly<Record<string, MatchDecision | null>>
  readonly names: Readonly<Record<string, NameDecision | null>>
}

/** What the Match step asks the import worker. */
export interface MatchCalls {
  /** Takes over any number of decisions at once. */
  decide: { ask: MatchRulings; answer: null }
}
