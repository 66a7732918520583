import { rawTextAt, type SheetCells } from '../cells'

/** The cell of a client's sheet that a value of the reshaped table was taken from. 0-based. */
export interface CellOrigin {
  readonly row: number
  readonly column: number
  /** The sheet it stands in when that is another one (a join); null: the sheet itself. */
  readonly joined: JoinedSheet | null
  /** The text of that cell as the client wrote it. */
  readonly raw: string
  /** What a step did to the text, in words; null when it was taken as it stands. */
  readonly words: string | null
}

/** A second sheet that columns were fetched from. */
export interface JoinedSheet {
  readonly fileId: string
  readonly fileName: string
  readonly sheet: string
  readonly sheetIndex: number
}

/** Leads from the reshaped table back into the client's file. */
export interface CellOrigins {
  /** Every cell is its own origin: no need to ask for each. */
  readonly isOwn?: true
  /** The 0-based row of the client's sheet a row of the table comes from (its first one when several were put together). */
  readonly rowOf: (row: number) => number
  /** The client's cell behind a cell of the table; null for what no cell says (a label given by a step). */
  readonly cellOf: (row: number, column: number) => CellOrigin | null
}

/** Without steps every cell is its own origin. */
export const ownOrigins = (sheet: SheetCells): CellOrigins => ({
  isOwn: true,
  rowOf: (row) => row,
  cellOf: (row, column) => ({ row, column, joined: null, raw: rawTextAt(sheet, row, column), words: null })
})
