import type { LeftOutRow } from '../../entities/import-run'
import type { SheetCells } from '../cells'
import type { SheetLayout } from '../sheet-layout'
import type { CellOrigins } from './cell-origin'

/** A client's sheet after its steps: read and mapped like any sheet, with the way back to the client's cells. */
export interface ReshapedSheet {
  readonly sheet: SheetCells
  readonly layout: SheetLayout
  readonly origins: CellOrigins
  /** Rows the steps took away, 1-based in the client's sheet. */
  readonly leftOut: readonly LeftOutRow[]
  /** Options by column, of questions put together from a column per option. */
  readonly options: ReadonlyMap<number, readonly string[]>
}
