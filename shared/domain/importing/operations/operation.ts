import type { JoinedSheet } from './cell-origin'

/**
 * What is done to a client's sheet before its columns are mapped: an ordered list of steps, each one recorded,
 * shown in words, undone by taking it out of the list, and replayed on a refreshed file.
 *
 * Rows and columns are 0-based. `row` and `rows` are always rows of the client's own sheet. `column` and `columns`
 * are columns of the table as the steps before left it: a column keeps its place whatever happens, new columns
 * come after the last one, used-up columns leave a gap.
 */
export type TableOperation = CellOperation | RowOperation | ColumnOperation
export type OperationKind = TableOperation['kind']

/** Steps that correct what stands in cells. */
export type CellOperation = SetCell | ReplaceValue | LeaveOutRows

/** Steps that say which rows are records, and of what. */
export type RowOperation = FillDown | DropRows | KeepRows | LabelRows

/** Steps that give the table other columns. */
export type ColumnOperation = Unpivot | Spread | SplitColumn | MergeColumns | JoinSheet

/** One cell of the client's sheet says something else than it should. */
export interface SetCell {
  readonly kind: 'set-cell'
  readonly row: number
  readonly column: number
  /** What it is to say, written as the client would; "" empties it. */
  readonly text: string
  /** Why, in the words shown beside the value; null when nobody said. */
  readonly reason: string | null
}

/** One value of a column is to read differently, wherever it stands. */
export interface ReplaceValue {
  readonly kind: 'replace'
  readonly column: number
  /** The cell's text as it stands, blanks at its ends aside. */
  readonly from: string
  readonly to: string
}

/** Rows of the client's sheet that are no records. */
export interface LeaveOutRows {
  readonly kind: 'leave-out'
  readonly rows: readonly number[]
  /** One word known to the interface (as in the list of rows left out), or the consultant's own. */
  readonly reason: string
}

/** Blank cells take the value above them: merged cells, names written once per group. */
export interface FillDown {
  readonly kind: 'fill-down'
  readonly columns: readonly number[]
}

/** A test a row passes or fails by one of its cells; texts are compared without regard to case. */
export type RowTest =
  /** The row adds up others: "Total", "Summe". */
  | { readonly by: 'total' }
  | { readonly by: 'blank' | 'filled'; readonly column: number }
  | { readonly by: 'is' | 'starts' | 'contains'; readonly column: number; readonly texts: readonly string[] }

export interface DropRows {
  readonly kind: 'drop-rows'
  readonly where: RowTest
}

export interface KeepRows {
  readonly kind: 'keep-rows'
  readonly where: RowTest
}

/** A new column that tells the rows of each group apart: "Sales, Target, Difference" under every store. */
export interface LabelRows {
  readonly kind: 'label-rows'
  /** A group begins where this column names another value. */
  readonly column: number
  readonly labels: readonly string[]
  readonly into: string
}

/** How headers are read as months or quarters. */
export interface PeriodReading {
  /** For headers that name no year; null: unknown. */
  readonly year: number | null
  /** The column that states the year of a row. */
  readonly yearColumn: number | null
  /** 1–12: the month in which the client's year begins. */
  readonly fiscalStartMonth: number
}

/** Columns become rows: one per column, with its header in a column of its own. Blank cells give no row. */
export interface Unpivot {
  readonly kind: 'unpivot'
  readonly columns: readonly number[]
  /** Headers of the two new columns: what the headers say, and what the cells say. */
  readonly name: string
  readonly value: string
  /** Null: headers stay as they are written. */
  readonly period: PeriodReading | null
}

/** Rows become columns: one per name, the rows with the same other values put together. The inverse of unpivot. */
export interface Spread {
  readonly kind: 'spread'
  readonly names: number
  readonly values: readonly number[]
  /** Columns that tell records apart; others keep what their first row says. */
  readonly keys: readonly number[]
}

export type SplitWay =
  | { readonly by: 'separator'; readonly separator: string }
  /** The first of these words that stands in the text goes to the first column, the rest to the second. */
  | { readonly by: 'words'; readonly words: readonly string[] }

/** One column that says several things. */
export interface SplitColumn {
  readonly kind: 'split'
  readonly column: number
  readonly way: SplitWay
  /** Headers of the new columns; one header: every part becomes a row of its own. */
  readonly into: readonly string[]
}

/** Several columns that say one thing. */
export interface MergeColumns {
  readonly kind: 'merge-columns'
  readonly columns: readonly number[]
  readonly into: string
  /** Put between the parts. */
  readonly separator: string
  /** One name per column where its cells are ticks (a question with a column per option); null: texts are joined. */
  readonly options: readonly string[] | null
  /** Columns with words of their own ("Other: …"): a filled cell ticks the option, and the column stays as it is. */
  readonly kept?: readonly number[]
}

/** Fetches columns of another sheet by a key both have. */
export interface JoinSheet {
  readonly kind: 'join'
  readonly with: JoinedSheet
  readonly on: readonly { readonly column: number; readonly other: number }[]
  readonly take: readonly { readonly column: number; readonly header: string }[]
}

/** Steps that hold for any file of the same layout; the others speak of this file's own rows. */
export const isForAnyFile = (operation: TableOperation): boolean =>
  operation.kind !== 'set-cell' && operation.kind !== 'leave-out'

/** Steps that give the table other rows or columns: for them totals and footnotes are no part of the table. */
export const isReshaping = (operation: TableOperation): boolean =>
  operation.kind !== 'set-cell' && operation.kind !== 'leave-out' && operation.kind !== 'replace'
