import type ExcelJS from 'exceljs'
import type { CellStyle, SheetTable, WorkbookSheet } from '@shared/domain/deliverables/workbook'
import { cellAddress, sheetReference } from './cell-address'
import type { cellStyles } from './cell-styles'
import { cellText, columnName } from './cell-text'
import { exceljsValue } from './cell-value'
import { isLarge, patternCells, tableHeight } from './large-table'
import { rowHeights } from './row-heights'

/** Called now and then while rows are filled; throws to stop. */
export type RowProgress = (rows: number) => void

type Styles = ReturnType<typeof cellStyles>

const reportEvery = 2000
/** Columns whose heads stand on the right, above the numbers. */
const numeric: ReadonlySet<CellStyle> = new Set(['integer', 'money', 'share', 'index'])

function fillLooseCells(target: ExcelJS.Worksheet, sheet: WorkbookSheet, styles: Styles): void {
  for (const { row, column, value, style, linkTo } of sheet.cells) {
    const cell = target.getRow(row).getCell(column)
    cell.value =
      linkTo !== undefined && typeof value === 'string'
        ? { text: cellText(value), hyperlink: `${sheetReference(linkTo)}!A1` }
        : exceljsValue(value)
    cell.style = styles[style]
  }
}

function fillTableRow(target: ExcelJS.Worksheet, table: SheetTable, index: number, styles: Styles): void {
  const row = target.getRow(table.headerRow + 1 + index)
  table.columns.forEach((column, position) => {
    const cell = row.getCell(position + 1)
    cell.value = exceljsValue(column.values[index] ?? null)
    cell.style = styles[column.styles?.[index] ?? column.style]
  })
}

function fillTableRows(
  target: ExcelJS.Worksheet,
  table: SheetTable,
  styles: Styles,
  progress: RowProgress
): void {
  const count = tableHeight(table)
  for (let index = 0; index < count; index++) {
    fillTableRow(target, table, index, styles)
    if (index % reportEvery === reportEvery - 1) progress(reportEvery)
  }
  progress(count % reportEvery)
}

/** Of a large table exceljs gets its styles and its last row: with them it writes all but the other rows. */
function fillLargeTable(
  target: ExcelJS.Worksheet,
  table: SheetTable,
  styles: Styles,
  progress: RowProgress
): void {
  for (const { row, column, style } of patternCells(table)) {
    target.getRow(row).getCell(column).style = styles[style]
  }
  const last = tableHeight(table) - 1
  fillTableRow(target, table, last, styles)
  progress(1)
}

/** Makes the rows below `headerRow` a named table with filter buttons and banded rows. Tables start in column A. */
function addTable(target: ExcelJS.Worksheet, table: SheetTable, styles: Styles): void {
  target.addTable({
    name: table.name,
    ref: cellAddress(table.headerRow, 1),
    headerRow: true,
    style: { theme: 'TableStyleLight1', showRowStripes: true },
    columns: table.columns.map(({ title }) => ({ name: columnName(title), filterButton: true })),
    // Only the number of rows: the cells are filled by us, each with its own style, and are not kept twice.
    rows: new Array<unknown[]>(tableHeight(table))
  })
  const head = target.getRow(table.headerRow)
  table.columns.forEach(({ title, style }, position) => {
    const cell = head.getCell(position + 1)
    cell.value = cellText(title)
    cell.style = styles[numeric.has(style) ? 'headNumber' : 'head']
  })
}

/** Fills a sheet with its cells, tables and row heights, but not with the rows of large tables. Loose cells never share a row with a table. */
export function fillSheet(
  target: ExcelJS.Worksheet,
  sheet: WorkbookSheet,
  styles: Styles,
  progress: RowProgress
): void {
  fillLooseCells(target, sheet, styles)
  for (const table of sheet.tables) {
    addTable(target, table, styles)
    if (isLarge(table)) fillLargeTable(target, table, styles, progress)
    else fillTableRows(target, table, styles, progress)
  }
  for (const [row, height] of rowHeights(sheet)) target.getRow(row).height = height
}
