/** A record as an older schema wrote it: its shape is only known to the migration that reads it. */
export type OldRecord = Readonly<Record<string, unknown>>

/**
 * One step from a schema version to the next. Pure: the same transforms run on a database (in one transaction), on
 * the before and after of its history, and on an engagement file being opened.
 */
export interface Migration {
  /** The version it leads to; it starts from the one before. */
  readonly to: number
  /** `NNNN-verb-object`, equal to its file's name. */
  readonly name: string
  /** Dexie's tables after the step. */
  readonly stores: Readonly<Record<string, string>>
  /** Table → how one record changes. Tables that are not named stay as they are. */
  readonly transforms: Readonly<Record<string, (record: OldRecord) => OldRecord>>
}
