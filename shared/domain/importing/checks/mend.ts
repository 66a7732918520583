import type { TableOperation } from '../operations/operation'
import type { IgnoredFinding } from '../../entities/import-run'

/** What a correction changes about one sheet. Every one of them is kept with the import and can be taken back. */
export type MendStep =
  /** Steps on the table: a cell set, a value replaced, rows left out, blanks filled. */
  | { readonly kind: 'operations'; readonly add: readonly TableOperation[] }
  /** One value for all rows that state none. */
  | { readonly kind: 'constant'; readonly field: string; readonly value: string }
  /** What a client's word means; "" says it means nothing. */
  | {
      readonly kind: 'meaning'
      readonly column: number
      readonly field: string
      readonly word: string
      readonly meaning: string
    }
  | { readonly kind: 'ignore'; readonly ignored: IgnoredFinding }

/** A way to put a finding right in one go. */
export type Fix =
  | { readonly kind: 'leave-out'; readonly reason: string }
  | { readonly kind: 'set-currency'; readonly currency: string }
  | { readonly kind: 'swap-day-month' }
  | { readonly kind: 'treat-as-missing' }
  | { readonly kind: 'replace'; readonly from: string; readonly to: string }
  | { readonly kind: 'set-value'; readonly text: string }
  | { readonly kind: 'give-meaning'; readonly word: string; readonly meaning: string }
  | { readonly kind: 'fill-down' }
export type FixKind = Fix['kind']

/** A cell before and after a fix. 0-based, in the table as it is read; column null: the whole row. */
export interface FixedCell {
  readonly row: number
  readonly column: number | null
  readonly before: string
  /** Null: the row is left out. */
  readonly after: string | null
}

/** What a fix would do, worked out before it is done. */
export interface FixPreview {
  readonly steps: readonly MendStep[]
  readonly cells: readonly FixedCell[]
  /** Cells of the finding it leaves as they are, because it does not fit them. */
  readonly skipped: number
}
