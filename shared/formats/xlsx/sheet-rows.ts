import type {
  CellStyle,
  CellValue,
  LooseCell,
  SheetTable,
  WorkbookSheet
} from '@shared/domain/deliverables/workbook'
import { cellAddress, columnLetters } from './cell-address'
import { cellXml } from './cell-xml'
import type { SharedStrings } from './shared-strings'

/** Called now and then while rows are written; throws to stop. */
export type RowProgress = (rows: number) => void

const reportEvery = 2000
/** Columns whose heads stand on the right, above the numbers. */
const numeric: ReadonlySet<CellStyle> = new Set(['integer', 'money', 'share', 'index'])

function looseRows(cells: readonly LooseCell[], strings: SharedStrings): Map<number, string> {
  const rows = new Map<number, LooseCell[]>()
  for (const cell of cells) {
    const row = rows.get(cell.row)
    if (row) row.push(cell)
    else rows.set(cell.row, [cell])
  }
  return new Map(
    [...rows].map(([row, list]) => [
      row,
      list
        .sort((a, b) => a.column - b.column)
        .map((cell) => cellXml(cellAddress(row, cell.column), cell.value, cell.style, strings))
        .join('')
    ])
  )
}

/** Table rows as XML, header included. Tables start in column A. */
function writeTable(
  table: SheetTable,
  strings: SharedStrings,
  push: (row: number, xml: string) => void,
  progress: RowProgress
): void {
  const columns = table.columns.map((column, index) => ({ ...column, letters: columnLetters(index + 1) }))
  const head = columns.map(({ letters, title, style }) =>
    cellXml(`${letters}${table.headerRow}`, title, numeric.has(style) ? 'headNumber' : 'head', strings)
  )
  push(table.headerRow, head.join(''))
  const count = columns[0]?.values.length ?? 0
  for (let index = 0; index < count; index++) {
    const row = table.headerRow + 1 + index
    let xml = ''
    for (const column of columns) {
      xml += cellXml(
        `${column.letters}${row}`,
        column.values[index] ?? null,
        column.styles?.[index] ?? column.style,
        strings
      )
    }
    push(row, xml)
    if (index % reportEvery === reportEvery - 1) progress(reportEvery)
  }
  progress(count % reportEvery)
}

const lineHeight = 13.5
const wrapping: ReadonlySet<CellStyle> = new Set(['wrap', 'label', 'note', 'head'])

/** Lines a text takes in a column: a little more than one character per unit of width, less the indent. */
const linesOf = (text: string, width: number): number =>
  text
    .split('\n')
    .reduce((lines, each) => lines + Math.max(1, Math.ceil(each.length / Math.max(4, width * 1.15 - 2))), 0)

/** Rows whose wrapped text needs more than one line, with that number: no reader works it out when opening. */
function tallRows(sheet: WorkbookSheet): Map<number, number> {
  const lines = new Map<number, number>()
  const note = (row: number, column: number, value: CellValue, style: CellStyle): void => {
    if (typeof value !== 'string' || !wrapping.has(style)) return
    const needed = linesOf(value, sheet.widths[column - 1] ?? 10)
    if (needed > (lines.get(row) ?? 1)) lines.set(row, needed)
  }
  for (const cell of sheet.cells) note(cell.row, cell.column, cell.value, cell.style)
  for (const table of sheet.tables) {
    table.columns.forEach((column, position) => {
      note(table.headerRow, position + 1, column.title, 'head')
      if (!wrapping.has(column.style)) return
      column.values.forEach((value, index) =>
        note(table.headerRow + 1 + index, position + 1, value, column.style)
      )
    })
  }
  return lines
}

/** All rows of a sheet in ascending order. Loose cells never share a row with a table. */
export function sheetRows(sheet: WorkbookSheet, strings: SharedStrings, progress: RowProgress): string {
  const rows: [number, string][] = [...looseRows(sheet.cells, strings)]
  for (const table of sheet.tables) {
    writeTable(table, strings, (row, xml) => rows.push([row, xml]), progress)
  }
  rows.sort((a, b) => a[0] - b[0])
  const tall = tallRows(sheet)
  return rows
    .map(([row, xml]) => {
      const lines = tall.get(row)
      const height =
        lines === undefined ? '' : ` ht="${Math.min(400, lines * lineHeight + 2)}" customHeight="1"`
      return `<row r="${row}"${height}>${xml}</row>`
    })
    .join('')
}
