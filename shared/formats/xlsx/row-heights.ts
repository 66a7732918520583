import type { CellStyle, CellValue, SheetTable, WorkbookSheet } from '@shared/domain/deliverables/workbook'
import { isLarge, tableHeight } from './large-table'

const lineHeight = 13.5
const tallest = 400
const wrapping: ReadonlySet<CellStyle> = new Set(['wrap', 'label', 'note', 'head', 'headNumber'])

/** Lines a text takes in a column: a little more than one character per unit of width, less the indent. */
export const linesOf = (text: string, width: number): number =>
  text
    .split('\n')
    .reduce((lines, each) => lines + Math.max(1, Math.ceil(each.length / Math.max(4, width * 1.15 - 2))), 0)

/** Points a wrapped text needs, or 0 when one line is enough. */
function heightOf(value: CellValue, width = 10): number {
  if (typeof value !== 'string') return 0
  const lines = linesOf(value, width)
  return lines > 1 ? Math.min(tallest, lines * lineHeight + 2) : 0
}

/** Height in points of a table's row from 0, or null when it needs no more than one line. */
export function rowHeight(table: SheetTable, index: number, widths: readonly number[]): number | null {
  let height = 0
  table.columns.forEach(({ style, values }, position) => {
    if (!wrapping.has(style)) return
    height = Math.max(height, heightOf(values[index] ?? null, widths[position]))
  })
  return height === 0 ? null : height
}

/**
 * Heights in points of the rows whose wrapped text needs more than one line: no reader works it out when opening. The
 * rows of large tables are left out, but for the last.
 */
export function rowHeights(sheet: WorkbookSheet): ReadonlyMap<number, number> {
  const heights = new Map<number, number>()
  const note = (row: number, height: number): void => {
    if (height > (heights.get(row) ?? 0)) heights.set(row, height)
  }
  for (const { row, column, value, style } of sheet.cells) {
    if (wrapping.has(style)) note(row, heightOf(value, sheet.widths[column - 1]))
  }
  for (const table of sheet.tables) {
    table.columns.forEach(({ title }, position) =>
      note(table.headerRow, heightOf(title, sheet.widths[position]))
    )
    for (let index = isLarge(table) ? tableHeight(table) - 1 : 0; index < tableHeight(table); index++) {
      note(table.headerRow + 1 + index, rowHeight(table, index, sheet.widths) ?? 0)
    }
  }
  return heights
}
