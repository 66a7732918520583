import type { Exclusion } from '../evidence/figure'
import { sum } from '../values/sum'
import type { MetricContext } from './context'
import { eachRow } from './record-scope'
import { noDay } from './facts/columns'
import { wonDeal } from './facts/deal-columns'
import { leftOutOf } from './left-out'

/** Which won deals count as revenue, and which cannot. */
export interface WonDeals {
  readonly positions: readonly number[]
  readonly total: number
  readonly leftOut: readonly Exclusion[]
  /** Share of candidate deals that could be counted; null when there were none. */
  readonly coverage: number | null
}

export interface WonDealsWanted {
  readonly partnerIndex: number | null
  /** Leaves out deals that name no partner, and lists them. */
  readonly namedPartnersOnly?: boolean
  readonly measure?: 'amount' | 'grossMargin'
}

/**
 * Won deals closed up to the as-of date, in the revenue period if one is set. A deal without a closing date counts
 * for all time (the client's list says it is won) but not for a period. Deals without a usable amount are listed.
 */
export function wonDeals(context: MetricContext, wanted: WonDealsWanted): WonDeals {
  const deals = context.facts.deals()
  const values = wanted.measure === 'grossMargin' ? deals.grossMargin : deals.amount
  const missing = wanted.measure === 'grossMargin' ? 'margin-missing' : 'amount-missing'
  const after = context.revenueAfterDay
  const positions: number[] = []
  const leftOut = leftOutOf('deal', deals.ids)
  eachRow(deals, wanted.partnerIndex, (position) => {
    const status = deals.status[position]
    if (status === 0) leftOut.add('status-missing', position)
    if (status !== wonDeal) return
    const closedOn = deals.closedOn[position] ?? noDay
    if (closedOn === noDay && after !== null) leftOut.add('date-missing', position)
    else if (closedOn > context.asOfDay) leftOut.add('after-as-of', position)
    else if (after !== null && closedOn <= after) return
    else if (wanted.namedPartnersOnly === true && (deals.partner[position] ?? -1) < 0) {
      leftOut.add('no-partner', position)
    } else if (Number.isNaN(values[position])) {
      leftOut.add(Number.isNaN(deals.rate[position]) ? 'rate-missing' : missing, position)
    } else positions.push(position)
  })
  const seen = positions.length + leftOut.count()
  return {
    positions,
    total: sum(positions.map((position) => values[position] ?? 0)),
    leftOut: leftOut.exclusions(),
    coverage: seen === 0 ? null : positions.length / seen
  }
}
