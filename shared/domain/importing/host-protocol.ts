import type { AppError } from '../errors'
import type { CellColumn, SheetCells, SheetListing, WorkbookNote } from './cells'

/** What the import worker asks the import host: read this file. */
export interface HostRequest {
  readonly fileName: string
  readonly bytes: Uint8Array
}

/** What the import host answers, in this order; `failed` may come at any time and is the last. */
export type HostReply =
  | { readonly type: 'listed'; readonly sheets: readonly SheetListing[] }
  /** The top of the first sheets, where it could be had before the rest; `rowCount` counts only what is here. */
  | { readonly type: 'preview'; readonly sheets: readonly SheetCells[] }
  | { readonly type: 'rows'; readonly rows: number }
  | { readonly type: 'sheet'; readonly facts: Omit<SheetCells, 'columns'>; readonly columnCount: number }
  | {
      readonly type: 'column'
      readonly sheetIndex: number
      readonly column: number
      readonly cells: CellColumn
    }
  | { readonly type: 'done'; readonly format: string; readonly notes: readonly WorkbookNote[] }
  | { readonly type: 'failed'; readonly error: AppError }
