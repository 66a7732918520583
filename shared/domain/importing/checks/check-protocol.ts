import type { DocumentLanguage } from '../../entities/document'
import type { ImportTarget } from '../../entities/import-run'
import type { CivilDate } from '../../values/civil-date'
import type { CheckSeverity, FindingCode, FindingFacts } from './check'
import type { AsOf } from './checked-table'
import type { Fix, FixKind, FixedCell, MendStep } from './mend'
import type { QualityScore } from './quality-score'
import type { SheetReconciliation } from './reconcile'
import type { AnswerProblem } from './answer-problem'

/** A finding as the Check step lists it: counts and examples; its rows come page by page. */
export interface DeskFinding {
  readonly id: string
  readonly code: FindingCode
  readonly severity: CheckSeverity
  readonly field: string | null
  /** Letter of the client's column, and what its head says; null for whole rows. */
  readonly column: string | null
  readonly header: string | null
  readonly count: number
  readonly examples: readonly {
    readonly cell: string
    readonly text: string
    readonly other: string | null
  }[]
  readonly facts: FindingFacts
  readonly fixes: readonly FixKind[]
  /** Words to choose from when one is replaced or given a meaning, with their counts. */
  readonly words: readonly (readonly [string, number])[]
  /** Our words a client's word can mean, for fields with a closed list. */
  readonly choices: readonly string[]
  /** Why the consultant lets it stand; null: still open. */
  readonly ignored: string | null
}

/** A correction made on the desk, the latest first; each can be taken back by itself. */
export interface DeskMend {
  readonly id: number
  readonly sheetKey: string
  readonly sheetName: string
  readonly step: MendStep
  /** Cells or rows it changed. */
  readonly count: number
  /** The client's answer it carries out; null: the consultant's own. */
  readonly answerTo: string | null
}

/** All checks of one sheet. */
export interface CheckedSheet {
  readonly key: string
  readonly fileName: string
  readonly sheetName: string
  readonly target: ImportTarget
  readonly records: number
  readonly asOf: AsOf
  readonly quality: QualityScore
  readonly findings: readonly DeskFinding[]
  readonly reconciliation: SheetReconciliation
}

/** Everything the Check step shows. */
export interface DeskCheck {
  readonly today: CivilDate
  readonly sheets: readonly CheckedSheet[]
  readonly mends: readonly DeskMend[]
  readonly canUndo: boolean
  readonly canRedo: boolean
}

/** A row a finding is about, as the grid shows it. */
export interface FindingRow {
  /** 0-based row of the table as it is read. */
  readonly row: number
  /** 1-based row of the client's sheet. */
  readonly clientRow: number
  readonly cells: readonly string[]
  /** Positions in `cells` the finding is about; empty: the whole row. */
  readonly marked: readonly number[]
  /** What the marked cell is compared with, in words of the file. */
  readonly other: string | null
  /** 1-based row of the client's sheet it is compared with. */
  readonly otherRow: number | null
  /** A row shown only because the next ones are compared with it. */
  readonly isReference: boolean
}

export interface FindingRows {
  readonly columns: readonly {
    readonly column: number
    readonly letter: string
    readonly header: string
    readonly field: string | null
    readonly isNumber: boolean
  }[]
  readonly rows: readonly FindingRow[]
  readonly total: number
}

export interface FixRequest {
  readonly sheetKey: string
  readonly findingId: string
  readonly fix: Fix
  /** Only these rows of the finding (0-based in the table); absent: all. */
  readonly rows?: readonly number[]
}

/** What a fix would do, shortened for the screen. */
export interface DeskFixPreview {
  readonly count: number
  readonly skipped: number
  readonly cells: readonly (FixedCell & { readonly cell: string })[]
}

/** Questions of the Check step to the import worker. */
export interface CheckCalls extends AnswerCalls {
  check: { ask: Record<string, never>; answer: DeskCheck }
  findingRows: {
    ask: { sheetKey: string; findingId: string; from: number; count: number }
    answer: FindingRows | null
  }
  previewFix: { ask: FixRequest; answer: DeskFixPreview | null }
  fix: { ask: FixRequest; answer: { done: number } }
  /** A value typed over a cell; `row` and `column` 0-based in the table. */
  setCell: {
    ask: { sheetKey: string; row: number; column: number; text: string }
    answer: { outcome: 'done' | 'not-a-number' | 'not-a-date' | 'no-cell' }
  }
  ignore: { ask: { sheetKey: string; findingId: string; reason: string }; answer: null }
  /** Takes one correction back; null: the latest. */
  undoMend: { ask: { id: number | null }; answer: { done: boolean } }
  redoMend: { ask: Record<string, never>; answer: { done: boolean } }
}

/** What becomes of one answer of the client. */
export type AnswerOutcome =
  /** Changes something, as told in `step` or `partner`. */
  | 'change'
  /** Says that all is right, or something only to be read. */
  | 'note'
  | 'blank'
  | 'unusable'
  /** Already carried out, or the question no longer arises. */
  | 'done'
  /** About a file imported earlier that is not on the desk. */
  | 'needs-original'

/** One row of a problem list that came back, and what it would do. */
export interface DeskAnswer {
  /** 1-based row of the problem list. */
  readonly row: number
  readonly fileName: string
  readonly sheetName: string
  readonly place: string
  readonly question: string
  readonly answer: string
  readonly comment: string
  readonly outcome: AnswerOutcome
  readonly why: AnswerProblem | null
  readonly step: MendStep | null
  readonly partner: { readonly name: string; readonly to: string | null } | null
}

/** A file the engagement keeps, by the name it came with. */
export interface SourceFileName {
  readonly fileId: string
  readonly fileName: string
}

/** A problem list on the desk. */
export interface DeskAnswers {
  readonly fileKey: string
  readonly fileName: string
  readonly answers: readonly DeskAnswer[]
  /** Files the answers need and the engagement keeps. */
  readonly originals: readonly SourceFileName[]
}

/** Questions about the problem list to the import worker. */
export interface AnswerCalls {
  answers: { ask: Record<string, never>; answer: readonly DeskAnswers[] }
  /** Carries out every answer that changes something or confirms. */
  applyAnswers: { ask: { fileKey: string }; answer: { done: number } }
  /** Reads an original put back on the desk as its last import did, corrections included. */
  restoreOriginal: { ask: { fileKey: string }; answer: { sheets: number } }
  /** The problem list for the client; null when there is nothing to ask. */
  problemList: {
    ask: { language?: DocumentLanguage }
    answer: { bytes: Uint8Array; suggestedName: string; questions: number; notAsked: number } | null
  }
}

export type CheckCall = keyof CheckCalls

export type CheckRequest<C extends CheckCall = CheckCall> = {
  readonly [K in C]: { readonly call: K; readonly ask: CheckCalls[K]['ask'] }
}[C]

const checkCalls: Readonly<Record<CheckCall, true>> = {
  check: true,
  findingRows: true,
  previewFix: true,
  fix: true,
  setCell: true,
  ignore: true,
  undoMend: true,
  redoMend: true,
  answers: true,
  applyAnswers: true,
  restoreOriginal: true,
  problemList: true
}

/** Whether a question to the import worker is one of the Check step. */
export const isCheckRequest = <R extends { readonly call: string }>(
  request: R
): request is Extract<R, { readonly call: CheckCall }> => Object.hasOwn(checkCalls, request.call)
