import type { EntityOf, RecordTable, BlockTable, BlockOf } from './tables'

/** One record before and after. Null before: added; null after: removed. */
export type RecordChange = {
  readonly [T in RecordTable]: {
    readonly table: T
    readonly id: string
    readonly before: EntityOf<T> | null
    readonly after: EntityOf<T> | null
  }
}[RecordTable]

/** What the history shows; the words are made in the interface from code and params. */
export interface ChangeLabel {
  readonly code: string
  readonly params: Readonly<Record<string, string | number>>
}

/** What a caller asks to be written, all or nothing. */
export interface ChangeDraft {
  readonly label: ChangeLabel
  readonly changes: readonly RecordChange[]
  /** Write-once blocks that come with an import. */
  readonly blocks?: { readonly [T in BlockTable]?: readonly BlockOf<T>[] }
}

/** A committed change: the unit of undo, of history and of merging. */
export interface ChangeSet {
  readonly id: string
  /** 1, 2, 3 … per engagement; the only order that counts (clocks jump). */
  readonly sequence: number
  readonly at: string
  readonly by: string
  readonly label: ChangeLabel
  readonly changes: readonly RecordChange[]
  readonly blocks: readonly { readonly table: BlockTable; readonly id: string }[]
  /** The change set this one takes back, if it is an undo (or, for a redo, the undo it takes back). */
  readonly reverts: string | null
  /** Absent: an edit or import. */
  readonly kind?: 'undo' | 'redo'
}
