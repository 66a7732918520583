import { formatAt, cellKind, kindAt, numberAt, rawTextAt, type CellKind, type SheetCells } from '../cells'
import type { LeftOutRow } from '../../entities/import-run'
import type { SheetLayout } from '../sheet-layout'
import type { JoinedSheet } from './cell-origin'

/**
 * A table as references to the client's cells. Steps move references about instead of copying values, so every
 * cell of the result still knows where it came from, and 60,000 rows stay a few arrays of numbers.
 *
 * A reference is `row * width + column` of the column's sheet; {@link noCell} is an empty cell; anything below
 * counts through the cells made by steps.
 */
export interface CellTable {
  readonly sources: readonly CellSource[]
  readonly made: MadeCell[]
  /** By column number; null where a column was used up. */
  readonly columns: readonly (TableColumn | null)[]
  /** The 0-based row of the client's sheet each row stands for. */
  readonly rows: Float64Array
  readonly rowCount: number
  /** How many of the rows, from the first, hold data; totals and footnotes come after. */
  readonly dataRows: number
  /** Rows that steps took away, 1-based in the client's sheet. */
  readonly leftOut: readonly LeftOutRow[]
}

export interface CellSource {
  readonly sheet: SheetCells
  /** Null: the client's sheet itself. */
  readonly joined: JoinedSheet | null
}

export interface TableColumn {
  readonly header: string
  /** Index into the table's sources. */
  readonly source: number
  readonly refs: Float64Array
  /** The options of a question that was put together from a column per option. */
  readonly options?: readonly string[]
}

/** A cell whose text a step changed or wrote. */
export interface MadeCell {
  readonly text: string
  readonly from: number
  readonly words: string | null
}

export const noCell = -1

export const isMade = (ref: number): boolean => ref < noCell

export const madeAt = (table: Pick<CellTable, 'made'>, ref: number): MadeCell | null =>
  isMade(ref) ? (table.made[-ref - 2] ?? null) : null

/** Keeps a made cell and gives the reference to it. */
export const make = (table: Pick<CellTable, 'made'>, cell: MadeCell): number => -table.made.push(cell) - 1

/** The client's cell behind a reference, through any made cell; {@link noCell} where there is none. */
export function clientRef(table: Pick<CellTable, 'made'>, ref: number): number {
  let at = ref
  while (isMade(at)) at = madeAt(table, at)?.from ?? noCell
  return at
}

export const widthOf = (sheet: SheetCells): number => Math.max(1, sheet.columns.length)

export const refOf = (sheet: SheetCells, row: number, column: number): number => row * widthOf(sheet) + column

export const placeOf = (sheet: SheetCells, ref: number): { row: number; column: number } => ({
  row: Math.floor(ref / widthOf(sheet)),
  column: ref % widthOf(sheet)
})

/** What stands in a cell of the table. */
export interface TableCell {
  readonly kind: CellKind
  readonly text: string
  readonly number: number
  readonly format: string
}

const emptyCell: TableCell = { kind: cellKind.empty, text: '', number: NaN, format: 'General' }

export function cellOf(table: CellTable, column: TableColumn, row: number): TableCell {
  const ref = column.refs[row] ?? noCell
  if (ref === noCell) return emptyCell
  const made = madeAt(table, ref)
  if (made) {
    return made.text === '' ? emptyCell : { ...emptyCell, kind: cellKind.text, text: made.text }
  }
  const sheet = sheetOf(table, column)
  const { row: at, column: in_ } = placeOf(sheet, ref)
  return {
    kind: kindAt(sheet, at, in_),
    text: rawTextAt(sheet, at, in_),
    number: numberAt(sheet, at, in_),
    format: formatAt(sheet, at, in_)
  }
}

export const textOf = (table: CellTable, column: TableColumn, row: number): string =>
  cellOf(table, column, row).text.trim()

export const isEmptyAt = (table: CellTable, column: TableColumn, row: number): boolean =>
  cellOf(table, column, row).kind === cellKind.empty || textOf(table, column, row) === ''

export function sheetOf(table: CellTable, column: TableColumn): SheetCells {
  const source = table.sources[column.source]
  if (!source) throw new Error('a column without its sheet')
  return source.sheet
}

/** The rows of a sheet below its header, as they stand. */
export function tableOfSheet(sheet: SheetCells, layout: SheetLayout): CellTable {
  const first = layout.firstDataRow
  const rowCount = Math.max(0, sheet.rowCount - first)
  return {
    sources: [{ sheet, joined: null }],
    made: [],
    columns: sheet.columns.map((cells, column): TableColumn | null => {
      const header = layout.headers[column] ?? ''
      if (cells === null && header === '') return null
      const refs = new Float64Array(rowCount)
      for (let row = 0; row < rowCount; row++) {
        refs[row] =
          kindAt(sheet, first + row, column) === cellKind.empty ? noCell : refOf(sheet, first + row, column)
      }
      return { header, source: 0, refs }
    }),
    rows: Float64Array.from({ length: rowCount }, (_, row) => first + row),
    rowCount,
    dataRows: Math.max(0, layout.lastDataRow - first + 1),
    leftOut: []
  }
}

/** The same table with only these rows, in this order; a row may come several times. */
export function withRows(table: CellTable, rows: readonly number[]): CellTable {
  return {
    ...table,
    columns: table.columns.map((column) => column && { ...column, refs: gathered(column.refs, rows) }),
    rows: gathered(table.rows, rows),
    rowCount: rows.length,
    dataRows: rows.filter((row) => row < table.dataRows).length
  }
}

export const gathered = (refs: Float64Array, rows: readonly number[]): Float64Array =>
  Float64Array.from(rows, (row) => refs[row] ?? noCell)

/** The same table without these columns; their numbers stay empty. */
export const withoutColumns = (table: CellTable, used: ReadonlySet<number>): CellTable => ({
  ...table,
  columns: table.columns.map((column, at) => (used.has(at) ? null : column))
})
