import type { RecordSet } from '../evidence/figure'
import { recordSet, type LazyPositions } from '../evidence/record-set'
import type { MetricContext } from './context'
import type { ActivityColumns } from './facts/activity-columns'
import type { DealColumns } from './facts/deal-columns'
import type { InvestmentColumns } from './facts/investment-columns'
import type { Narrowable } from './rows/row-list'

/** Those of the deals with an attribution, by its code; 0: without one. */
export const withAttribution = <R>({ attribution }: DealColumns, rows: Narrowable<R>, code: number): R =>
  rows.where(`attribution ${code}`, (position) => attribution[position] === code)

/** The deals at the given positions as a set of records. */
export const dealSet = (deals: DealColumns, positions: readonly number[] | LazyPositions): RecordSet =>
  recordSet('deal', positions, (position) => deals.ids[position] ?? '')

/** Money at the given positions as a set of records. */
export const investmentSet = (money: InvestmentColumns, positions: readonly number[]): RecordSet =>
  recordSet('investment', positions, (position) => money.ids[position] ?? '')

/** Activities at the given positions as a set of records. */
export const activitySet = (
  activities: ActivityColumns,
  positions: readonly number[] | LazyPositions
): RecordSet => recordSet('activity', positions, (position) => activities.ids[position] ?? '')

/** Partners at the given positions as a set of records. */
export function partnerSet(
  { facts }: MetricContext,
  positions: readonly number[] | LazyPositions
): RecordSet {
  const { partners } = facts
  return recordSet('partner', positions, (position) => partners[position]?.id ?? '')
}
