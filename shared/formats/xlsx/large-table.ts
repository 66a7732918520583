import type { CellStyle, SheetTable, WorkbookSheet } from '@shared/domain/deliverables/workbook'

/**
 * The most rows of a table that exceljs is given. It keeps every cell as an object of its own; the cells of a longer
 * table are written straight into the sheet that exceljs made (`write-large-tables.ts`).
 */
export const mostRowsKept = 5000

export const tableHeight = (table: SheetTable): number => table.columns[0]?.values.length ?? 0

export const isLarge = (table: SheetTable): boolean => tableHeight(table) > mostRowsKept

export const largeTables = (sheet: WorkbookSheet): SheetTable[] => sheet.tables.filter(isLarge)

function stylesOf(table: SheetTable): CellStyle[] {
  const styles = new Set<CellStyle>()
  for (const column of table.columns) {
    if (column.styles === undefined) styles.add(column.style)
    else for (const style of column.styles) styles.add(style)
  }
  return [...styles]
}

/** An empty cell that shows exceljs a style. */
interface PatternCell {
  readonly row: number
  readonly column: number
  readonly style: CellStyle
}

/**
 * The cells below the head of a large table that show exceljs every style of its rows; the rows take their place later.
 * They stay within the table's columns, so that the sheet does not seem wider.
 */
export function patternCells(table: SheetTable): readonly PatternCell[] {
  const width = table.columns.length
  return stylesOf(table).map((style, index) => ({
    row: table.headerRow + 1 + Math.floor(index / width),
    column: (index % width) + 1,
    style
  }))
}
