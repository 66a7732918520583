import { foldAccents } from '../words'
import { noCell, refOf, tableOfSheet, textOf, type CellTable, type TableColumn } from './cell-table'
import type { JoinedSheet } from './cell-origin'
import type { JoinSheet } from './operation'
import type { SheetCells } from '../cells'
import type { SheetLayout } from '../sheet-layout'
import { withColumn } from './row-operations'

/** A sheet on the desk that columns can be fetched from. */
export interface OtherSheet {
  readonly sheet: SheetCells
  readonly layout: SheetLayout
  /** Where it really is: a refreshed file has another id than the one the step names. */
  readonly place?: JoinedSheet
}

export type FindSheet = (joined: JoinedSheet) => OtherSheet | null

/**
 * Fetches columns of another sheet by key. A row without a match gets blank cells; of several matches the first
 * counts. Without the other sheet at hand the new columns are blank.
 */
export function joinSheet(table: CellTable, step: JoinSheet, find: FindSheet): CellTable {
  const found = find(step.with)
  const rows = found ? matches(table, step, found) : null
  const source = table.sources.length
  const columns = step.take.map(({ column, header }): TableColumn => ({
    header,
    source,
    refs: Float64Array.from({ length: table.rowCount }, (_, row) => {
      const other = rows?.[row] ?? null
      return found === null || other === null ? noCell : refOf(found.sheet, other, column)
    })
  }))
  const sheet = found?.sheet ?? table.sources[0]?.sheet
  if (!sheet) return table
  return withColumn(
    { ...table, sources: [...table.sources, { sheet, joined: found?.place ?? step.with }] },
    ...columns
  )
}

/** Per row of the table the row of the other sheet with the same key. */
function matches(table: CellTable, { on }: JoinSheet, { sheet, layout }: OtherSheet): (number | null)[] {
  const other = tableOfSheet(sheet, layout)
  const index = new Map<string, number>()
  for (let row = other.dataRows - 1; row >= 0; row--) {
    const key = keyOf(
      other,
      on.map((one) => one.other),
      row
    )
    if (key !== null) index.set(key, layout.firstDataRow + row)
  }
  const columns = on.map((one) => one.column)
  return Array.from({ length: table.rowCount }, (_, row) => {
    const key = keyOf(table, columns, row)
    return key === null ? null : (index.get(key) ?? null)
  })
}

function keyOf(table: CellTable, columns: readonly number[], row: number): string | null {
  const parts = columns.map((at) => {
    const column = table.columns[at]
    return column ? foldAccents(textOf(table, column, row)) : ''
  })
  return parts.includes('') ? null : parts.join('\u001f')
}
