import type { LooseCell, SheetTable, WorkbookSheet } from '@shared/domain/deliverables/workbook'
import { cellAddress, columnLetters } from './cell-address'
import { cellXml } from './cell-xml'
import type { SharedStrings } from './shared-strings'

/** Called now and then while rows are written; throws to stop. */
export type RowProgress = (rows: number) => void

const reportEvery = 2000

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
  const head = columns.map(({ letters, title }) =>
    cellXml(`${letters}${table.headerRow}`, title, 'head', strings)
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

/** All rows of a sheet in ascending order. Loose cells never share a row with a table. */
export function sheetRows(sheet: WorkbookSheet, strings: SharedStrings, progress: RowProgress): string {
  const rows: [number, string][] = [...looseRows(sheet.cells, strings)]
  for (const table of sheet.tables) {
    writeTable(table, strings, (row, xml) => rows.push([row, xml]), progress)
  }
  rows.sort((a, b) => a[0] - b[0])
  return rows.map(([row, xml]) => `<row r="${row}">${xml}</row>`).join('')
}
