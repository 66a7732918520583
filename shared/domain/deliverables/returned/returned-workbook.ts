import type { RecordChange } from '../../history/change-set'
import type { EditStamp } from '../../partners/edit-partner'

/** Title of the hidden column by which a row finds its record again, however the sheet was sorted. */
export const recordTitle = 'Record'

/** One value that differs from what stands in the engagement now. */
export interface ReturnedChange {
  /** Unique within the workbook. */
  readonly key: string
  readonly sheet: string
  /** Row as the program shows it, from 1. */
  readonly row: number
  readonly record: string
  readonly field: string
  readonly before: string
  readonly after: string
}

/**
 * Why something in the workbook cannot be taken over: its record is not there any more, it is no value of its field, it
 * is computed from data and so cannot be set, two rows of one record say different things, or it is another person's to
 * take back.
 */
export type ReturnedReason = 'no-such-record' | 'no-value' | 'computed' | 'twice' | 'of-another'

export interface ReturnedProblem {
  readonly sheet: string
  readonly row: number
  readonly record: string
  readonly field: string
  readonly text: string
  readonly reason: ReturnedReason
}

/** What a workbook of ours that came back says, before anything is taken over. */
export interface ReturnedWorkbook {
  readonly changes: readonly ReturnedChange[]
  readonly problems: readonly ReturnedProblem[]
  /** Values that say what stands there already. */
  readonly sameCount: number
  /** Rows somebody put in: they belong to no record and are left alone. */
  readonly addedRows: number
  /** The changes of records that take over the chosen values. */
  readonly take: (chosen: ReadonlySet<string>, stamp: EditStamp) => readonly RecordChange[]
}

/** Several sheets as one workbook. */
export function joinReturned(parts: readonly ReturnedWorkbook[]): ReturnedWorkbook {
  const sum = (of: (part: ReturnedWorkbook) => number): number =>
    parts.reduce((total, part) => total + of(part), 0)
  return {
    changes: parts.flatMap((part) => part.changes),
    problems: parts.flatMap((part) => part.problems),
    sameCount: sum((part) => part.sameCount),
    addedRows: sum((part) => part.addedRows),
    take: (chosen, stamp) => parts.flatMap((part) => part.take(chosen, stamp))
  }
}
