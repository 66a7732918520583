import type { AppError } from '../errors'
import type { TemplateContent } from '../deliverables/template/template-content'
import type { BroughtIn } from '../voice/interchange/bring-in-protocol'
import type { CellColumn, SheetCells, SheetListing, WorkbookNote } from './cells'

/** What the import worker asks the import host: read this file. */
export interface HostRequest {
  readonly fileName: string
  readonly bytes: Uint8Array
  /** A file of coded answers or codes is wanted as a study; codings nobody signed get this stamp. */
  readonly study?: { readonly by: string; readonly at: string }
  /** A Word file is wanted as a template: its styles and its form. */
  readonly template?: true
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
  | { readonly type: 'study'; readonly content: BroughtIn }
  | { readonly type: 'template'; readonly content: TemplateContent }
  | { readonly type: 'failed'; readonly error: AppError }
