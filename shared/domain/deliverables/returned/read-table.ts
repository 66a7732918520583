import { cellKind, dayOfDateCell, kindAt, numberAt, rawTextAt, type SheetCells } from '../../importing/cells'
import { asWritten, readingOf, type SpokenSheet } from '../languages/read-back'
import { recordTitle } from './returned-workbook'

/** A cell as plain text: a day as 2026-03-31, a number without any format, anything else as it stands. */
export function cellTextAt(sheet: SheetCells, row: number, column: number): string {
  const kind = kindAt(sheet, row, column)
  if (kind === cellKind.date) return dayOfDateCell(numberAt(sheet, row, column))
  if (kind === cellKind.number) return String(numberAt(sheet, row, column))
  return rawTextAt(sheet, row, column).trim()
}

/** A row of a table that came back. */
export interface TableRow {
  /** From 1. */
  readonly row: number
  readonly recordId: string
  /** Null: the table has no such column. */
  readonly textOf: (title: string) => string | null
}

const searchedRows = 30

interface Header {
  readonly row: number
  readonly columns: ReadonlyMap<string, number>
  readonly reading: SpokenSheet
}

/** Which titles a table is read by: ours in English, or as they stand where most of them are the client's. */
export type ReadTitles = 'ours' | 'as-written'

/** The head of the table, its titles in English whatever language the workbook left in. */
function headerIn(sheet: SheetCells, titles: ReadTitles): Header | null {
  for (let row = 0; row < Math.min(searchedRows, sheet.rowCount); row++) {
    const written = sheet.columns.map((_, column) => rawTextAt(sheet, row, column).trim())
    if (!written.includes(recordTitle)) continue
    const reading = titles === 'ours' ? readingOf(written) : asWritten
    const columns = new Map<string, number>()
    written.map(reading.titleOf).forEach((title, column) => {
      if (title !== '' && !columns.has(title)) columns.set(title, column)
    })
    return { row, columns, reading }
  }
  return null
}

/**
 * The rows of a table of ours, found by the titles of its columns, whatever order they come in. Null: no column of
 * records, so the sheet is none of ours.
 */
export function readTable(
  sheet: SheetCells,
  wanted: ReadTitles = 'ours'
): {
  readonly titles: readonly string[]
  readonly rows: readonly TableRow[]
  readonly addedRows: number
} | null {
  const header = headerIn(sheet, wanted)
  if (header === null) return null
  const { columns, reading } = header
  const recordColumn = columns.get(recordTitle) ?? 0
  const rows: TableRow[] = []
  let addedRows = 0
  for (let row = header.row + 1; row < sheet.rowCount; row++) {
    const recordId = cellTextAt(sheet, row, recordColumn)
    const textOf = (title: string): string | null => {
      const column = columns.get(title)
      return column === undefined ? null : reading.valueOf(title, cellTextAt(sheet, row, column))
    }
    if (recordId !== '') rows.push({ row: row + 1, recordId, textOf })
    else if ([...columns.values()].some((column) => cellTextAt(sheet, row, column) !== '')) addedRows += 1
  }
  return { titles: [...columns.keys()], rows, addedRows }
}
