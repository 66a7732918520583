import { formatDate } from '../format-figure'
import { sampleNotice } from '../front-matter'
import type { CellStyle, CellValue, LooseCell, SheetTable, TableColumn, WorkbookSheet } from '../workbook'
import { cleanLine } from '../clean-text'
import type { ScorecardInput } from './scorecard-input'

/** Whose workbook it is, and of when. */
type HeadInput = Pick<ScorecardInput, 'engagement' | 'asOf'>

/** Row of the column names on every data sheet. */
export const tableRow = 5

/** Title, client and as-of date, and the sample notice: the first three rows of every sheet. */
export function headCells(input: HeadInput, title: string): LooseCell[] {
  const { engagement, asOf } = input
  const subtitle = `${cleanLine(engagement.clientName)}, ${cleanLine(engagement.title)}. Data as of ${formatDate(asOf)}`
  return [
    { row: 1, column: 1, value: title, style: 'title' },
    { row: 2, column: 1, value: subtitle, style: 'subtitle' },
    ...(engagement.isSample ? [{ row: 3, column: 1, value: sampleNotice, style: 'notice' } as const] : [])
  ]
}

interface Frame {
  readonly name: string
  readonly note: string
  readonly widths: readonly number[]
  readonly frozenColumns: number
  readonly tables: readonly SheetTable[]
  /** Shown instead of an empty table. */
  readonly empty: string
}

/** A data sheet: head, one table, the header row frozen and repeated in print. */
export function headedSheet(input: HeadInput, frame: Frame): WorkbookSheet {
  const isEmpty = frame.tables.length === 0
  return {
    name: frame.name,
    widths: frame.widths,
    cells: [
      ...headCells(input, frame.name),
      { row: 4, column: 1, value: isEmpty ? frame.empty : frame.note, style: 'subtitle' }
    ],
    tables: frame.tables,
    frozen: isEmpty ? { rows: 0, columns: 0 } : { rows: tableRow, columns: frame.frozenColumns },
    orientation: 'landscape',
    repeatedRows: isEmpty ? null : { from: tableRow, to: tableRow },
    highlights: []
  }
}

/** Makes columns that read each row of a table below the head; `at` is the row of the sheet it stands in. */
export const columnsOf =
  <Row>(rows: readonly Row[]) =>
  (title: string, style: CellStyle, write: (row: Row, at: number) => CellValue): TableColumn => ({
    title,
    style,
    values: rows.map((row, index) => write(row, tableRow + 1 + index))
  })

/** A column with its width. */
export type WideColumn = readonly [width: number, TableColumn]

interface TableSheet extends Omit<Frame, 'widths' | 'tables'> {
  readonly table: string
  readonly columns: readonly WideColumn[]
}

/** A data sheet with one table; without rows it says why it is empty. */
export function tableSheet(input: HeadInput, { table, columns, ...frame }: TableSheet): WorkbookSheet {
  const hasRows = (columns[0]?.[1].values.length ?? 0) > 0
  return headedSheet(input, {
    ...frame,
    widths: columns.map(([width]) => width),
    tables: hasRows ? [{ name: table, headerRow: tableRow, columns: columns.map(([, each]) => each) }] : []
  })
}
