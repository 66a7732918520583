import type { JoinedSheet } from '../importing/operations/cell-origin'
import type { AnswerValue, FactKind } from './facts'

/** A stored field value. Dates are civil dates as text; amounts are numbers with the currency in its own column. */
export type FactValue = string | number | boolean | readonly string[] | null

/**
 * Up to {@link factBlockRows} imported rows of one kind, column by column, written once and never changed.
 * Undoing the import marks its run as undone; the block then no longer counts.
 */
export interface FactBlock {
  /** `<runId>:<kind>:<first 8 of the file's hash>-<sheet index>:<sequence>`. */
  readonly id: string
  readonly runId: string
  readonly kind: FactKind
  readonly sequence: number
  readonly fileId: string
  readonly sheet: string
  readonly count: number
  /** The block brings no rows: its ids are records that a newer file no longer has and that were retired. */
  readonly retires?: true
  /** The block brings no values: its ids are records the file still had, as they were. */
  readonly confirms?: true
  /** Record id per row; stable over re-imports when the client's file has a key. */
  readonly ids: readonly string[]
  /** 1-based row of the client's sheet per record: with the run's mapping this gives every value's cell. */
  readonly sheetRows: readonly number[]
  /** Field name → value per row. A survey answer's field is `answer:<questionId>`. */
  readonly columns: Readonly<Record<string, readonly FactValue[]>>
  /** Per field the cells its values stand in, where row and mapped column do not say it (reshaped or joined sheets). */
  readonly cells?: Readonly<Record<string, FieldCells>>
}

/** The cells one field of a block was read from. */
export interface FieldCells {
  /** Address per row, such as "D10"; "" for a value no cell says. */
  readonly addresses: readonly string[]
  /** What was done to the text per row, in words; absent when nothing was. */
  readonly words?: readonly string[]
  /** The sheet the addresses speak of when it is not the block's own. */
  readonly joined?: JoinedSheet
}

export const factBlockRows = 500

/** The client's sheet as text, kept beside the parsed values so that any cell can be shown as it was. */
export interface SourceBlock {
  /** `<fileId>:<sheet index>:<sequence>`. */
  readonly id: string
  readonly fileId: string
  readonly sheet: string
  readonly sheetIndex: number
  /** 1-based row number of the first row in the block. */
  readonly firstRow: number
  readonly rowCount: number
  /** One array per sheet column (A = 0): the raw text, "" for an empty cell. */
  readonly columns: readonly (readonly string[])[]
}

/** The original file of the client, kept once per content. */
export interface SourceFile {
  /** SHA-256 of the content, lower-case hex. */
  readonly id: string
  readonly name: string
  readonly sizeBytes: number
  readonly format: string
  readonly bytes: Uint8Array
}

/** A hand edit on an imported record: field → new value. Laid over the block when the facts are folded. */
export interface FactOverlay {
  /** `<kind>:<record id>`. */
  readonly id: string
  readonly kind: FactKind
  readonly recordId: string
  readonly fields: Readonly<Record<string, FactValue | Readonly<Record<string, AnswerValue>>>>
  readonly isDeleted: boolean
  /** Question id → the answer the file gave, where an edit of it may be taken back by itself (back-coding). */
  readonly replaced?: Readonly<Record<string, AnswerValue>>
  /** Why it was changed, in the consultant's words. */
  readonly reason?: string
  readonly by: string
  readonly at: string
}
