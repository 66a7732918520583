import type { AppError } from '@shared/domain/errors'
import type { DeskFile, DeskPlan, DeskSheetDetail } from '@shared/domain/importing/desk-protocol'
import type { PreviewSheet } from '@shared/domain/importing/preview-sheet'

export const steps = ['recognise', 'map', 'check', 'match', 'preview'] as const
export type Step = (typeof steps)[number]

/** A file being read. */
export interface ReadingFile {
  readonly key: string
  readonly name: string
  readonly sizeBytes: number
  readonly rows: number
  /** Others are read before it. */
  readonly isWaiting?: boolean
  readonly sheets: readonly string[]
  /** The top of its sheets, once it is known. */
  readonly preview?: readonly PreviewSheet[]
}

/** A file that could not be read, and why. */
export interface FailedFile {
  readonly key: string
  readonly name: string
  readonly error: AppError
}

/** Everything the import screen shows. */
export interface DeskState {
  readonly files: readonly DeskFile[]
  readonly reading: readonly ReadingFile[]
  readonly failed: readonly FailedFile[]
  readonly selected: string | null
  readonly detail: DeskSheetDetail | null
  /** Null while nothing is on the desk or the plan is worked out anew. */
  readonly plan: DeskPlan | null
  readonly isPlanning: boolean
  readonly step: Step
  readonly isApplying: boolean
  /** Answers of the client carried out so far, per file key of the list they came in. */
  readonly answered: Readonly<Record<string, number>>
  readonly problem: AppError | null
  /** A cell of a sheet on the desk that is shown in the client's own sheet; 0-based. */
  readonly looking: { readonly sheetKey: string; readonly row: number; readonly column: number } | null
  /** Files of a dropped folder that are no spreadsheets. */
  readonly skipped: readonly string[]
}

export const emptyDesk: DeskState = {
  files: [],
  reading: [],
  failed: [],
  selected: null,
  detail: null,
  plan: null,
  isPlanning: false,
  step: 'map',
  isApplying: false,
  answered: {},
  problem: null,
  looking: null,
  skipped: []
}
