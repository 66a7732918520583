import type { CellRange, CellStyle, CellValue, SheetTable, Workbook } from './workbook'

/** A cell as the builder gave it. */
export interface BuiltCell {
  readonly value: CellValue
  readonly style: CellStyle
}

const nothing: BuiltCell = { value: null, style: 'text' }

function inTable({ columns, headerRow }: SheetTable, row: number, column: number): BuiltCell | null {
  const own = columns[column - 1]
  if (own === undefined) return null
  if (row === headerRow) return { value: own.title, style: 'head' }
  const index = row - headerRow - 1
  const value = own.values[index]
  return value === undefined ? null : { value, style: own.styles?.[index] ?? own.style }
}

/** The cells of a range, from top to bottom; null: the workbook has no such sheet. */
export function cellsIn({ sheets }: Pick<Workbook, 'sheets'>, range: CellRange): readonly BuiltCell[] | null {
  const sheet = sheets.find(({ name }) => name === range.sheet)
  if (!sheet) return null
  return Array.from({ length: range.to - range.from + 1 }, (_, index) => {
    const row = range.from + index
    const loose = sheet.cells.find((cell) => cell.row === row && cell.column === range.column)
    if (loose) return loose
    return sheet.tables.flatMap((table) => inTable(table, row, range.column) ?? [])[0] ?? nothing
  })
}
