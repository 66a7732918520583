import type { LeftOutRow } from '../../entities/import-run'
import { assertNever } from '../../result'
import type { SheetCells } from '../cells'
import type { SheetLayout } from '../sheet-layout'
import { leaveOutRows, replaceValue, setCells } from './cell-operations'
import { ownOrigins, type CellOrigins } from './cell-origin'
import { tableOfSheet, type CellTable } from './cell-table'
import { closeTable } from './close-table'
import type { SetCell, TableOperation } from './operation'

/** A client's sheet after its steps: read and mapped like any sheet, with the way back to the client's cells. */
export interface ReshapedSheet {
  readonly sheet: SheetCells
  readonly layout: SheetLayout
  readonly origins: CellOrigins
  /** Rows the steps took away, 1-based in the client's sheet. */
  readonly leftOut: readonly LeftOutRow[]
}

/**
 * Carries out the steps on a sheet. `layout` says where the table lies in the client's own sheet; the result has
 * the layout to go on with. A step that names a column that is not there changes nothing.
 */
export function applyOperations(
  sheet: SheetCells,
  operations: readonly TableOperation[],
  context: { readonly layout: SheetLayout }
): ReshapedSheet {
  const { layout } = context
  if (operations.length === 0) return { sheet, layout, origins: ownOrigins(sheet), leftOut: [] }
  const isCell = (operation: TableOperation): operation is SetCell => operation.kind === 'set-cell'
  let table = setCells(tableOfSheet(sheet, layout), operations.filter(isCell), layout)
  for (const operation of operations) table = carriedOut(table, operation, layout)
  return closeTable(sheet, layout, table)
}

function carriedOut(table: CellTable, operation: TableOperation, layout: SheetLayout): CellTable {
  switch (operation.kind) {
    // Corrections of the client's own cells came first, whatever was asked for in between.
    case 'set-cell':
      return table
    case 'replace':
      return replaceValue(table, operation)
    case 'leave-out':
      return leaveOutRows(table, operation, layout)
    default:
      return assertNever(operation)
  }
}
