import type { CountedKind, Exclusion, RecordSet } from '../../evidence/figure'
import type { LeftOutReason } from '../../evidence/reasons'
import { sizeOf } from '../../evidence/record-set'
import type { Ordered } from '../../stats/quantile'
import type { MetricContext } from '../context'
import type { PartnerLinks } from '../facts/partner-rows'
import type { PartedTable } from '../recall/kept-parts'
import type { Narrowable } from '../rows/row-list'
import type { Verdict } from '../rows/verdict'

/** One for each partner, by the partner's position. For the programme the position is not read. */
export type At<T> = (at: number) => T

/** Records that a figure lists. */
export interface Listed {
  readonly count: At<number>
  readonly set: At<RecordSet>
}

/** Records that are left out, and why. */
export interface LeftOutAt {
  readonly count: At<number>
  readonly exclusions: At<readonly Exclusion[]>
}

/** Records that count. Names tell what is asked from whatever else is asked of the same records. */
export interface Rows extends Listed, Narrowable<Rows> {
  /** Positions in file order. */
  readonly list: At<readonly number[] | Int32Array>
  /** Sum of a column, the rounding error carried along; what is not a number counts as 0. */
  readonly sum: (name: string, column: Float64Array) => At<number>
  /** Position of the record with the latest day, the first of several on one day; −1: none. */
  readonly latest: (name: string, days: Int32Array) => At<number>
  /** Whole numbers (days) of the records, in order. */
  readonly ordered: (name: string, dayOf: (position: number) => number) => At<Ordered>
}

/** Records that were looked through: those that count, and those that are left out. */
export interface Picked extends Rows {
  readonly leftOut: LeftOutAt
}

/** Records of one kind, side by side. */
export type Table = PartedTable & PartnerLinks & { readonly ids: readonly string[] }

/** What is asked of each record. */
export interface Sought {
  readonly kind: CountedKind
  /** Names the test with everything that decides besides the record and the definitions. */
  readonly key: string
  readonly verdict: (position: number) => Verdict
}

/**
 * Whose records are looked through: those of the programme, of one partner, or of all partners side by side. A figure is
 * told in the same words for all three.
 */
export interface Look {
  readonly context: MetricContext
  readonly isOfProgramme: boolean
  readonly pick: (table: Table, sought: Sought) => Picked
}

/** Whether records are left out for no other reason than this one. */
export const isLeftOutOnlyFor = (leftOut: LeftOutAt, at: number, reason: LeftOutReason): boolean =>
  leftOut.exclusions(at).every((one) => one.reason === reason)

/** What part of the records looked at could be counted; null when there were none. */
export function coverageAt(picked: Picked, at: number): number | null {
  const counted = picked.count(at)
  const seen = counted + picked.leftOut.count(at)
  return seen === 0 ? null : counted / seen
}

/** Records that are left out for one reason, whatever was looked for otherwise. */
export const leftOutFor = (reason: LeftOutReason, rows: Listed): LeftOutAt => ({
  count: rows.count,
  exclusions: (at) => [{ reason, records: rows.set(at) }]
})

/** What is left out of the whole, told of each. */
export function leftOutOfAll(exclusions: readonly Exclusion[]): LeftOutAt {
  const count = exclusions.reduce((sum, { records }) => sum + sizeOf(records), 0)
  return { count: () => count, exclusions: () => exclusions }
}

/** Records of each, by their positions. */
export const listedAt = (
  positionsAt: At<readonly number[]>,
  setOf: (positions: readonly number[]) => RecordSet
): Listed => ({ count: (at) => positionsAt(at).length, set: (at) => setOf(positionsAt(at)) })

/** One record of each, by its position; −1: none. */
export const oneOf = (positionAt: At<number>, setOf: (position: number) => RecordSet): Listed => ({
  count: (at) => (positionAt(at) < 0 ? 0 : 1),
  set: (at) => setOf(positionAt(at))
})
