/**
 * What is done to a client's sheet before its columns are mapped: an ordered list of steps, each one recorded,
 * shown in words, undone by taking it out of the list, and replayed on a refreshed file.
 *
 * Rows and columns are 0-based. `row` and `rows` are always rows of the client's own sheet. `column` and `columns`
 * are columns of the table as the steps before left it: a column keeps its place whatever happens, new columns
 * come after the last one, used-up columns leave a gap.
 */
export type TableOperation = CellOperation

/** Steps tied to single cells or rows of one file: they are kept with the run, never with a template. */
export type CellOperation = SetCell | ReplaceValue | LeaveOutRows

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

/** Steps that hold for any file of the same layout; the others speak of this file's own rows. */
export const isForAnyFile = (operation: TableOperation): boolean =>
  operation.kind !== 'set-cell' && operation.kind !== 'leave-out'
