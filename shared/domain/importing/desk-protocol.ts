import type { AppError } from '../errors'
import type { ColumnMapping, ImportTarget } from '../entities/import-run'
import type { QuestionKind, SurveyQuestion } from '../entities/voice'
import type { Result } from '../result'
import type { CellProblemCode } from './cell-problem'
import type { CheckCalls } from './checks/check-protocol'
import type { SheetVisibility, WorkbookNote } from './cells'
import type { SheetKind } from './classify-sheet'
import type { ColumnProfile } from './column-profile'
import type { SheetDecision } from './decision'
import type { LivingCalls } from './living-protocol'
import type { MatchCalls } from './matching/match-protocol'
import type { NameCase } from './matching/name-cases'
import type { ProposedStep } from './operations/propose/proposed-step'
import type { TableOperation } from './operations/operation'
import type { SheetPlan, UnmatchedPartner } from './plan'
import type { PreviewSheet } from './preview-sheet'
import type { ProposedConstant } from './propose-constants'

/** One sheet in the list of files and sheets. */
export interface DeskSheet {
  /** `<file key>:<sheet index>`. */
  readonly key: string
  readonly name: string
  readonly visibility: SheetVisibility
  /** Left out only because the client had hidden it. */
  readonly isSetAside: boolean
  /** Data rows under the header. */
  readonly rows: number
  /** Null: unknown or left out. */
  readonly target: ImportTarget | null
  readonly confidence: number
  readonly reason: string
  /** Figures added up, with no records behind them, as `reason` says. */
  readonly isRefused: boolean
  /** The sheet that may hold the records this one adds up. */
  readonly records: { readonly key: string; readonly name: string } | null
  readonly isRemembered: boolean
}

export interface DeskFile {
  readonly key: string
  /** SHA-256. */
  readonly fileId: string
  readonly name: string
  readonly sizeBytes: number
  readonly format: string
  readonly notes: readonly WorkbookNote[]
  /** True when this very content was applied before. */
  readonly wasApplied: boolean
  /** A problem list that came back from the client: answers, not records. */
  readonly isAnswers?: boolean
  readonly sheets: readonly DeskSheet[]
}

/** A cell to be marked in the sheet. */
export interface CellMark {
  /** 0-based. */
  readonly row: number
  readonly column: number
  readonly code: CellProblemCode
}

/** Everything the Map step shows about one sheet. */
export interface DeskSheetDetail extends DeskSheet {
  readonly fileKey: string
  readonly rowCount: number
  readonly columnCount: number
  /** 0-based; null: no header. */
  readonly header: { readonly first: number; readonly last: number } | null
  readonly firstDataRow: number
  readonly lastDataRow: number
  readonly kinds: readonly SheetKind[]
  readonly profiles: readonly ColumnProfile[]
  readonly mapping: readonly ColumnMapping[]
  readonly constants: readonly ProposedConstant[]
  readonly survey: { readonly title: string; readonly questions: readonly SurveyQuestion[] } | null
  readonly marks: readonly CellMark[]
  readonly markCount: number
  readonly hiddenRows: number
  readonly hiddenColumns: number
  /** Steps carried out on the sheet before it is mapped. */
  readonly operations: readonly TableOperation[]
  /** Steps the sheet seems to need, carried out or not, each with its reason. */
  readonly steps: readonly ProposedStep[]
  /** Header by column of the table that is mapped. */
  readonly headers: readonly string[]
  /** The client's sheet as it was sent. */
  readonly sent: SentSheet
}

/** One sheet's plan without what only the writing needs; its lines come page by page. */
export interface DeskSheetPlan extends Omit<SheetPlan, 'imported' | 'preview' | 'missing'> {
  readonly key: string
  /** Records of earlier files of this layout that this one lacks. */
  readonly missing: number
}

export interface SentSheet {
  readonly rowCount: number
  readonly columnCount: number
  readonly header: { readonly first: number; readonly last: number } | null
  readonly firstDataRow: number
  readonly lastDataRow: number
  readonly headers: readonly string[]
}

/** What the import would do, as the Check, Match and Preview steps show it. */
export interface DeskPlan {
  readonly rowsToApply: number
  readonly rowsRead: number
  readonly rowsLeftOut: number
  readonly rowsUnchanged: number
  readonly problems: number
  readonly partnersAdded: number
  readonly partnersChanged: number
  readonly sheets: readonly DeskSheetPlan[]
  readonly unmatched: readonly UnmatchedPartner[]
  /** Spellings of customers, contacts and managers that look like another name. */
  readonly names: readonly NameCase[]
}

/** A choice of the consultant about one sheet. */
export type SheetChoice =
  | { readonly kind: 'target'; readonly target: ImportTarget | null }
  /** 0-based, the last of its `rows` (1 when absent); null: the sheet has none. */
  | { readonly kind: 'header'; readonly row: number | null; readonly rows?: number }
  | { readonly kind: 'mapping'; readonly mapping: readonly ColumnMapping[] }
  | { readonly kind: 'constant'; readonly field: string; readonly value: string }
  | { readonly kind: 'survey-title'; readonly title: string }
  /** How a survey question was asked, where the proposal has it wrong. */
  | { readonly kind: 'question'; readonly questionId: string; readonly questionKind: QuestionKind }
  /** One of the records that the file no longer has: it goes, or stays. */
  | { readonly kind: 'retire-one'; readonly id: string; readonly isRetired: boolean }
  /** Which records that the file no longer has are retired. */
  | { readonly kind: 'retire'; readonly retire: NonNullable<SheetDecision['retire']> }
  /** The whole list of steps to carry out on the sheet before it is mapped. */
  | { readonly kind: 'operations'; readonly operations: readonly TableOperation[] }

export interface PageOfSheet {
  readonly sheetKey: string
  readonly from: number
  readonly count: number
  readonly asSent: boolean
}

export interface SheetLine {
  /** 1-based row of the client's sheet. */
  readonly number: number
  readonly cells: readonly string[]
}

/** The questions the screen puts to the import worker, with the answer each gets. */
export interface DeskCalls extends CheckCalls, LivingCalls, MatchCalls {
  open: { ask: { engagementId: string }; answer: null }
  read: { ask: { fileKey: string; name: string; bytes: Uint8Array }; answer: Result<DeskFile, AppError> }
  /** Ends a read under way; `error` says why when it was not the consultant's wish. */
  stop: { ask: { fileKey: string; error: AppError | null }; answer: null }
  remove: { ask: { fileKey: string }; answer: null }
  detail: { ask: { sheetKey: string }; answer: DeskSheetDetail | null }
  rows: { ask: { sheetKey: string; from: number; count: number }; answer: readonly (readonly string[])[] }
  /** Forgets how files were mapped in other engagements. */
  'forget-layouts': { ask: Record<string, never>; answer: null }
  /** Rows for the grid, of the table as it is mapped or of the sheet as the client sent it. */
  page: { ask: PageOfSheet; answer: readonly SheetLine[] }
  choose: { ask: { sheetKey: string; choice: SheetChoice }; answer: DeskSheetDetail | null }
  plan: { ask: Record<string, never>; answer: DeskPlan }
  /** Writes the files the consultant saw planned; one that came in the meantime stays on the desk. */
  apply: { ask: { fileKeys: readonly string[] }; answer: Result<{ rows: number; runId: string }, AppError> }
}

export type DeskCall = keyof DeskCalls

export type DeskRequest = {
  readonly [C in DeskCall]: { readonly id: number; readonly call: C; readonly ask: DeskCalls[C]['ask'] }
}[DeskCall]

export type DeskReply =
  | { readonly type: 'answer'; readonly id: number; readonly answer: unknown }
  | { readonly type: 'bug'; readonly id: number; readonly detail: string }
  | {
      readonly type: 'progress'
      readonly fileKey: string
      readonly rows: number
      readonly sheets: readonly string[]
      /** The top of the sheets, once it is known. */
      readonly preview?: readonly PreviewSheet[]
    }
