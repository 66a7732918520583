import { formatDate } from '../format-figure'
import { sampleNotice } from '../front-matter'
import type { LooseCell, SheetTable, WorkbookSheet } from '../workbook'
import { cleanLine } from '../clean-text'
import type { ScorecardInput } from './scorecard-input'

/** Row of the column names on every data sheet. */
export const tableRow = 5

/** Title, client and as-of date, and the sample notice: the first three rows of every sheet. */
export function headCells(input: ScorecardInput, title: string): LooseCell[] {
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
export function headedSheet(input: ScorecardInput, frame: Frame): WorkbookSheet {
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
