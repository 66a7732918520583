import type { ColumnMapping, ImportTarget } from '../entities/import-run'
import type { SurveyQuestion } from '../entities/voice'
import type { SheetCells } from './cells'
import type { SheetLayout } from './sheet-layout'

/** How one sheet is to be taken in: the proposal as the consultant left it. */
export interface SheetDecision {
  readonly fileId: string
  readonly sheetIndex: number
  readonly target: ImportTarget
  readonly layout: SheetLayout
  readonly headerSignature: string
  /** Several entries may name the same column when it tells several things. */
  readonly mapping: readonly ColumnMapping[]
  /** Field → value for every row. */
  readonly constants: Readonly<Record<string, string>>
  /** Only for survey answers. */
  readonly survey: SurveyDecision | null
}

export interface SurveyDecision {
  /** An existing survey to add to; null: a new one. */
  readonly surveyId: string | null
  readonly title: string
  /** One per column of the table, in that order; those no column is mapped to are not taken in. */
  readonly questions: readonly SurveyQuestion[]
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

/** What to do with a partner name or key that no partner bears. */
export type MatchDecision =
  { readonly kind: 'same'; readonly partnerId: string } | { readonly kind: 'new' } | { readonly kind: 'none' }

export type MatchDecisions = Readonly<Record<string, MatchDecision>>
