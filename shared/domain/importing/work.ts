import type { SheetCells } from './cells'
import type { ImportFile, SheetDecision } from './decision'
import type { ExtractedRows } from './extract-rows'

/** One sheet under way through the plan. */
export interface Work {
  readonly file: ImportFile
  /** The table that is read: the client's sheet, or what its steps made of it. */
  readonly sheet: SheetCells
  readonly decision: SheetDecision
  readonly extracted: ExtractedRows
}
