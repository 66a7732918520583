import type { ColumnProfile } from '../../column-profile'
import type { SheetCells } from '../../cells'
import type { SheetLayout } from '../../sheet-layout'
import type { TableOperation } from '../operation'

/** A step the sheet seems to need, with the reason in words. */
export interface ProposedStep {
  readonly operation: TableOperation
  readonly reason: string
  /** 0–1; from {@link sureFrom} on it is carried out at once and shown. */
  readonly confidence: number
}

export const sureFrom = 0.85

/** A sheet as it lies before any step. */
export interface UnshapedSheet {
  readonly sheet: SheetCells
  readonly layout: SheetLayout
  readonly profiles: readonly ColumnProfile[]
  /** Words around the table: file, sheet, title rows above the header. */
  readonly title: string
  readonly fiscalStartMonth: number
}
