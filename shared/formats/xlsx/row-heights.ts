import type { CellStyle, CellValue, WorkbookSheet } from '@shared/domain/deliverables/workbook'

const lineHeight = 13.5
const tallest = 400
const wrapping: ReadonlySet<CellStyle> = new Set(['wrap', 'label', 'note', 'head'])

/** Lines a text takes in a column: a little more than one character per unit of width, less the indent. */
const linesOf = (text: string, width: number): number =>
  text
    .split('\n')
    .reduce((lines, each) => lines + Math.max(1, Math.ceil(each.length / Math.max(4, width * 1.15 - 2))), 0)

/** Heights in points of the rows whose wrapped text needs more than one line: no reader works it out when opening. */
export function rowHeights(sheet: WorkbookSheet): ReadonlyMap<number, number> {
  const heights = new Map<number, number>()
  const note = (row: number, column: number, value: CellValue, style: CellStyle): void => {
    if (typeof value !== 'string' || !wrapping.has(style)) return
    const lines = linesOf(value, sheet.widths[column - 1] ?? 10)
    const height = Math.min(tallest, lines * lineHeight + 2)
    if (lines > 1 && height > (heights.get(row) ?? 0)) heights.set(row, height)
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
  return heights
}
