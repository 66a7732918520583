import type { AppError } from '../errors'
import type { FactKind } from '../entities/facts'
import type { Result } from '../result'
import type { RunTotals } from './compare-runs'
import type { ChangeKind, PreviewRow } from './plan-preview'
import type { LaterRun, SleepingWork } from './run-dependents'
import type { KeptWork } from './undo-run'

/** Which lines of a long list are wanted. */
export interface LinesAsk {
  readonly kind: ChangeKind | 'all' | 'by-hand'
  /** Words to be found in names and values; "" for all. */
  readonly search: string
  readonly from: number
  readonly count: number
}

export interface LinesPage {
  readonly lines: readonly PreviewRow[]
  /** Lines that fit kind and search. */
  readonly total: number
}

/** What taking a run back, or applying it again, does beyond the run itself. */
export interface RunMoveView {
  readonly factRows: number
  readonly partnersGone: number
  readonly partnersBack: number
  /** The first of them; the count is complete. */
  readonly kept: readonly KeptWork[]
  readonly keptCount: number
  readonly sleeping: readonly SleepingWork[]
  readonly later: readonly LaterRun[]
}

export const runMoves = ['undo', 'reapply'] as const
export type RunMoveKind = (typeof runMoves)[number]

export interface ComparisonView {
  readonly kinds: readonly {
    readonly kind: FactKind | 'partner'
    readonly first: RunTotals
    readonly second: RunTotals
  }[]
  readonly counts: Readonly<Record<ChangeKind, number>>
}

/** A sheet of the client that can be looked at. */
export interface SourceView {
  readonly fileName: string
  readonly sheet: string
  readonly rowCount: number
  readonly columnCount: number
  /** 1-based; null: none known. */
  readonly headerRow: number | null
}

/** Questions about what lives on after an import: the preview's lines, earlier runs, newer files. */
export interface LivingCalls {
  lines: { ask: { sheetKey: string; page: LinesAsk }; answer: LinesPage }
  /** The client's own sheet on the desk, whatever steps were carried out on it. */
  source: { ask: { sheetKey: string }; answer: SourceView | null }
  sourceRows: {
    ask: { sheetKey: string; from: number; count: number }
    answer: readonly (readonly string[])[]
  }
  runMove: { ask: { runId: string; move: RunMoveKind }; answer: RunMoveView | null }
  moveRun: { ask: { runId: string; move: RunMoveKind }; answer: Result<RunMoveView, AppError> }
  compare: { ask: { first: string; second: string }; answer: ComparisonView | null }
  compareLines: { ask: { first: string; second: string; page: LinesAsk }; answer: LinesPage }
  /** Reads the file on the desk as the run read its files; answers how many sheets the run knew. */
  replay: { ask: { fileKey: string; runId: string }; answer: number }
}
