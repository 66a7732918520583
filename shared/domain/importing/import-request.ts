import type { ImportFile, MatchDecisions, NameDecisions, SheetDecision } from './decision'
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
  /** Decisions about names of customers, contacts and managers. */
  readonly names?: NameDecisions
  /**
   * Whether to look for alike spellings of customers and people nobody decided about. They are shown, never written:
   * a plan made only to be applied does without.
   */
  readonly asksAboutNames: boolean
  readonly existing: ExistingData
}
