import type { ColumnMapping, IgnoredFinding, ImportTarget } from '../entities/import-run'
import type { Survey, SurveyQuestion } from '../entities/voice'
import type { TableOperation } from './operations/operation'
import type { SheetCells } from './cells'
import type { SheetLayout } from './sheet-layout'

/** How one sheet is to be taken in: the proposal as the consultant left it. */
export interface SheetDecision {
  readonly fileId: string
  readonly sheetIndex: number
  readonly target: ImportTarget
  /** Of the table that is mapped: the client's sheet, or what the steps make of it. */
  readonly layout: SheetLayout
  readonly headerSignature: string
  /** Steps carried out on the sheet before it is mapped; none when absent. */
  readonly operations?: readonly TableOperation[]
  /** Where the table lies in the client's own sheet, where steps gave the mapped one another layout. */
  readonly clientLayout?: SheetLayout
  /** Several entries may name the same column when it tells several things. */
  readonly mapping: readonly ColumnMapping[]
  /** Field → value for every row. */
  readonly constants: Readonly<Record<string, string>>
  /** Findings of the checks that are let stand. */
  readonly ignored?: readonly IgnoredFinding[]
  /** Only for survey answers. */
  readonly survey: SurveyDecision | null
  /** The run whose file this one continues, chosen by the consultant. */
  readonly refreshes?: string
  /** Records of earlier files of this layout that are missing now and go; kept when absent. */
  readonly retire?: 'all' | readonly string[]
}

export interface SurveyDecision {
  /** An existing survey to add to; null: a new one. */
  readonly surveyId: string | null
  readonly title: string
  /** One per column of the table, in that order; those no column is mapped to are not taken in. */
  readonly questions: readonly SurveyQuestion[]
  /** What the file itself says of the wave, where it is a form of an instrument or a transcript. */
  readonly form?: Pick<Survey, 'wave' | 'instrumentId' | 'isSession'>
}

/** A file to be imported, with its cells. */
export interface ImportFile {
  /** SHA-256 of the content, lower-case hex. */
  readonly id: string
  readonly name: string
  readonly sizeBytes: number
  readonly format: string
  readonly bytes: Uint8Array
  readonly sheets: readonly SheetCells[]
}

/** A known partner as a decision names it: one that the same import brings has another id in each plan, but its name. */
export interface MeantPartner {
  readonly partnerId: string
  readonly name?: string
}

/**
 * What to do with a partner name or key that no partner bears. `different` makes a partner of its own like `new`, and
 * remembers which suggestions it is not; `parent` makes one that belongs to the partner named.
 */
export type MatchDecision =
  | (MeantPartner & { readonly kind: 'same' })
  | { readonly kind: 'new' }
  | { readonly kind: 'none' }
  | { readonly kind: 'different'; readonly from: readonly MeantPartner[] }
  | (MeantPartner & { readonly kind: 'parent' })

export type MatchDecisions = Readonly<Record<string, MatchDecision>>

/** What to do with a spelling of a customer's, contact's or manager's name: it means `name`, or none of those named. */
export type NameDecision =
  | { readonly kind: 'same'; readonly name: string }
  | { readonly kind: 'different'; readonly from: readonly string[] }

export type NameDecisions = Readonly<Record<string, NameDecision>>
