import type { AppError } from '../../errors'
import type { Result } from '../../result'
import type { MatchDecision, NameDecision } from '../decision'
import type { NameListReading } from './name-list'

/** Decisions about names by case id; null takes one back. */
export interface MatchRulings {
  readonly partners: Readonly<Record<string, MatchDecision | null>>
  readonly names: Readonly<Record<string, NameDecision | null>>
}

/** What the Match step asks the import worker. */
export interface MatchCalls {
  /** Takes over any number of decisions at once. */
  decide: { ask: MatchRulings; answer: null }
  /** The remembered names as a CSV file. */
  writeNames: { ask: Record<string, never>; answer: Uint8Array }
  readNames: { ask: { name: string; bytes: Uint8Array }; answer: Result<NameListReading, AppError> }
}
