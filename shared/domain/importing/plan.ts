import type { FactBlock } from '../entities/fact-block'
import type {
  ImportCounts,
  ImportedSheet,
  ImportTarget,
  LeftOutRow,
  MappingTemplate
} from '../entities/import-run'
import type { Partner } from '../entities/partner'
import type { RespondentKey, Survey } from '../entities/voice'
import type { FactValue } from '../entities/fact-block'
import type { ProblemGroup } from './cell-problem'
import type { MatchDecision } from './decision'
import type { NameAlias } from '../entities/name-alias'
import type { CaseContext } from './matching/open-case'
import type { NameCase } from './matching/name-cases'
import type { PartnerSuggestion } from './matching/partner-directory'
import type { FieldChange } from './field-change'
import type { MissingRecord } from './plan-missing'
import type { PreviewSource } from './plan-preview'

/** One record the import would add or change, as the preview lists it. */
export interface PlannedChange {
  /** 1-based row of the sheet. */
  readonly row: number
  readonly label: string
  readonly kind: 'added' | 'changed'
  readonly fields: readonly FieldChange[]
}

/** A value edited by hand that the file would change: the hand edit wins, and is shown. */
export interface KeptEdit {
  readonly row: number
  readonly label: string
  readonly field: string
  readonly kept: FactValue
  readonly offered: FactValue
}

/** What one sheet would do. */
export interface SheetPlan {
  readonly fileId: string
  readonly fileName: string
  readonly sheetName: string
  readonly sheetIndex: number
  readonly target: ImportTarget
  readonly counts: ImportCounts
  readonly leftOut: readonly LeftOutRow[]
  readonly problems: readonly ProblemGroup[]
  /** Examples for the preview; the counts are complete. */
  readonly changes: readonly PlannedChange[]
  readonly keptEdits: readonly KeptEdit[]
  /** Records of earlier files of this layout that this one lacks, and how many of them are retired. */
  readonly missing: readonly MissingRecord[]
  readonly retired: number
  /** Every line of the preview, made when it is looked at. */
  readonly preview: PreviewSource
  /** Sum of the amounts read, to compare with the client's own total; null where the sheet has none. */
  readonly amountTotal: { readonly value: number; readonly currency: string | null } | null
  readonly imported: ImportedSheet
}

/** A partner name or key in the files that no partner bears. */
export interface UnmatchedPartner {
  /** Key of the decision about it. */
  readonly id: string
  readonly name: string | null
  readonly key: string | null
  readonly rows: number
  readonly sheets: readonly string[]
  readonly suggestions: readonly PartnerSuggestion[]
  /** What was decided or is proposed; "ask" counts as without partner until decided, in a roster as a partner of its own. */
  readonly decision: MatchDecision | { readonly kind: 'ask' }
  /** False: proposed only. */
  readonly isDecided: boolean
  /** A roster names it: it is a partner, the question is whether a known one. */
  readonly isInRoster: boolean
  readonly context: CaseContext
}

export interface PartnerChange {
  readonly before: Partner | null
  readonly after: Partner
}

/** Everything an import would write, worked out before anything is written. */
export interface ImportPlan {
  readonly runId: string
  readonly at: string
  readonly by: string
  readonly sheets: readonly SheetPlan[]
  readonly unmatched: readonly UnmatchedPartner[]
  /** Spellings of customers, contacts and managers that look like another name. */
  readonly names: readonly NameCase[]
  /** Decisions about names to be remembered; null after: taken back. */
  readonly nameAliases: readonly { readonly before: NameAlias | null; readonly after: NameAlias | null }[]
  readonly partners: readonly PartnerChange[]
  readonly surveys: readonly { readonly before: Survey | null; readonly after: Survey }[]
  readonly respondentKeys: readonly { readonly before: RespondentKey | null; readonly after: RespondentKey }[]
  readonly templates: readonly { readonly before: MappingTemplate | null; readonly after: MappingTemplate }[]
  readonly factBlocks: readonly FactBlock[]
  /** Added and changed records over all sheets: what "Apply n rows" counts. */
  readonly rowsToApply: number
}

export const shownChanges = 500
