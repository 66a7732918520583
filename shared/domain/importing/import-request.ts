import type { ImportFile, MatchDecisions, SheetDecision } from './decision'
import type { ExistingData } from './existing-facts'

/** What a plan is worked out from. */
export interface ImportRequest {
  readonly runId: string
  readonly at: string
  readonly by: string
  readonly newId: () => string
  readonly files: readonly ImportFile[]
  readonly decisions: readonly SheetDecision[]
  readonly matches: MatchDecisions
  readonly existing: ExistingData
}
