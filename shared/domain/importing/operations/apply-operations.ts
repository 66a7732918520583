import { assertNever } from '../../result'
import type { SheetCells } from '../cells'
import type { SheetLayout } from '../sheet-layout'
import { leaveOutRows, replaceValue, setCells } from './cell-operations'
import { ownOrigins } from './cell-origin'
import { tableOfSheet, type CellTable } from './cell-table'
import { closeTable } from './close-table'
import type { ReshapedSheet } from './reshaped-sheet'
import { joinSheet, type FindSheet } from './join-sheet'
import { mergeColumns } from './merge-columns'
import { isReshaping, type SetCell, type TableOperation } from './operation'
import { dropRows, fillDown, keepRows, labelRows, onlyRecords } from './row-operations'
import { splitColumn } from './split-column'
import { spread } from './spread'
import { unpivot } from './unpivot'

const noOptions: ReadonlyMap<number, readonly string[]> = new Map()

/** What steps may need besides the sheet. */
export interface StepContext {
  /** Where the table lies in the client's own sheet. */
  readonly layout: SheetLayout
  /** Finds a sheet to join; absent: none is at hand. */
  readonly find?: FindSheet
}

/**
 * Carries out the steps on a sheet. The result has the layout to go on with. A step that names a column that is
 * not there changes nothing.
 */
export function applyOperations(
  sheet: SheetCells,
  operations: readonly TableOperation[],
  context: StepContext
): ReshapedSheet {
  const { layout } = context
  if (operations.length === 0)
    return { sheet, layout, origins: ownOrigins(sheet), leftOut: [], options: noOptions }
  const isCell = (operation: TableOperation): operation is SetCell => operation.kind === 'set-cell'
  let table = setCells(tableOfSheet(sheet, layout), operations.filter(isCell), layout)
  let isReshaped = false
  for (const operation of operations) {
    if (!isReshaped && isReshaping(operation)) {
      table = onlyRecords(table)
      isReshaped = true
    }
    table = carriedOut(table, operation, context)
  }
  return closeTable(sheet, layout, table)
}

function carriedOut(table: CellTable, operation: TableOperation, context: StepContext): CellTable {
  switch (operation.kind) {
    // Corrections of the client's own cells came first, whatever was asked for in between.
    case 'set-cell':
      return table
    case 'replace':
      return replaceValue(table, operation)
    case 'leave-out':
      return leaveOutRows(table, operation)
    case 'fill-down':
      return fillDown(table, operation)
    case 'drop-rows':
      return dropRows(table, operation)
    case 'keep-rows':
      return keepRows(table, operation)
    case 'label-rows':
      return labelRows(table, operation)
    case 'unpivot':
      return unpivot(table, operation, context.layout)
    case 'spread':
      return spread(table, operation)
    case 'split':
      return splitColumn(table, operation)
    case 'merge-columns':
      return mergeColumns(table, operation)
    case 'join':
      return joinSheet(table, operation, context.find ?? (() => null))
    default:
      return assertNever(operation)
  }
}
