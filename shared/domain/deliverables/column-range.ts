import type { CellRange, SheetTable } from './workbook'

/** The cells of a table's column, its head left out; a title the table has not is a fault of the builder. */
export function columnRange(sheet: string, { columns, headerRow }: SheetTable, title: string): CellRange {
  const index = columns.findIndex((column) => column.title === title)
  const values = columns[index]?.values
  if (values === undefined) throw new Error(`${sheet} has no column ${title}`)
  return { sheet, column: index + 1, from: headerRow + 1, to: headerRow + values.length }
}

/** The cell with the title of a column. */
export function headOf(range: CellRange, { headerRow }: Pick<SheetTable, 'headerRow'>): CellRange {
  return { ...range, from: headerRow, to: headerRow }
}

/** The first cells of a range. */
export const firstOf = (range: CellRange, count: number): CellRange => ({
  ...range,
  to: Math.min(range.to, range.from + count - 1)
})
