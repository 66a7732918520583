import { cellKind, kindAt, rawTextAt, type SheetCells } from './cells'
import { isMissing } from './missing-tokens'
import { readNumber } from './read-number'
import { readDate } from './read-date'

/** Where the table of a sheet lies. Rows are 0-based. */
export interface SheetLayout {
  /** First and last header row; null for a sheet without one. */
  readonly header: { readonly first: number; readonly last: number } | null
  readonly firstDataRow: number
  /** Last row that holds data: totals and footnotes below are left out. */
  readonly lastDataRow: number
  /** One header text per sheet column; "" where a column has none. Upper and lower header rows are joined. */
  readonly headers: readonly string[]
  /** Columns that belong to the table. */
  readonly columns: readonly number[]
}

/** Where the header stands, as runs and templates keep it: its last row, 1-based, and how many rows it takes. */
export function headerRows({ header }: Pick<SheetLayout, 'header'>): {
  readonly headerRow: number | null
  readonly headerRows?: number
} {
  if (!header) return { headerRow: null }
  return { headerRow: header.last + 1, headerRows: header.last - header.first + 1 }
}

/** What a cell looks like to a reader of tables. */
export type CellLook = 'empty' | 'text' | 'number' | 'date'

export function cellLook(sheet: SheetCells, row: number, column: number): CellLook {
  switch (kindAt(sheet, row, column)) {
    case cellKind.empty:
      return 'empty'
    case cellKind.number:
    case cellKind.boolean:
    case cellKind.uncomputed:
      return 'number'
    case cellKind.date:
      return 'date'
    case cellKind.error:
      return 'number'
    case cellKind.text: {
      const text = rawTextAt(sheet, row, column)
      if (isMissing(text)) return 'empty'
      if (text.length > 40) return 'text'
      if (readNumber(text) !== null || readNumber(text, ',') !== null) return 'number'
      return readDate(text, null) === null ? 'text' : 'date'
    }
  }
}

/** The columns of a row that hold something. */
export function filledColumns(sheet: SheetCells, row: number): number[] {
  const filled: number[] = []
  for (let column = 0; column < sheet.columns.length; column++) {
    if (kindAt(sheet, row, column) !== cellKind.empty && rawTextAt(sheet, row, column).trim() !== '')
      filled.push(column)
  }
  return filled
}
