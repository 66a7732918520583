import type { Exclusion } from '../evidence/figure'
import type { MetricContext } from './context'
import { noDay } from './facts/columns'
import { wonDeal, type DealColumns } from './facts/deal-columns'
import { oncePer } from './once'
import type { RowList } from './rows/row-list'
import { selectRows } from './rows/select-rows'
import type { Verdict } from './rows/verdict'

/** Which won deals count as revenue, and which cannot. */
export interface WonDeals {
  readonly rows: RowList
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
  /** The period begins after this day (null: no beginning); absent: the one the reader has chosen. */
  readonly after?: number | null
}

/**
 * Won deals closed up to the as-of date, in the revenue period if one is set. A deal without a closing date counts
 * for all time (the client's list says it is won) but not for a period. Deals without a usable amount are listed.
 */
export function wonDeals(context: MetricContext, wanted: WonDealsWanted): WonDeals {
  const after = wanted.after === undefined ? context.revenueAfterDay : wanted.after
  return context.keep(wanted.partnerIndex, keyOf(after, wanted), (now) => findWonDeals(now, after, wanted))
}

/** More than a year of any calendar before the first day there is: no day a period could begin after. */
const noPeriod = -1_000_000

/** Whether deals that name nobody are left out. The deals of a partner name one: asking makes no difference there. */
const isNamedOnly = ({ namedPartnersOnly, partnerIndex }: WonDealsWanted): boolean =>
  namedPartnersOnly === true && partnerIndex === null

/** What tells one selection from another: where its period begins, what is added up, and whose deals count. */
const keyOf = (after: number | null, wanted: WonDealsWanted): number =>
  (after ?? noPeriod) * 4 + (wanted.measure === 'grossMargin' ? 2 : 0) + (isNamedOnly(wanted) ? 1 : 0)

/** Named once: a name put together anew is looked up letter by letter, for each of 5,000 partners. */
const nameOf = oncePer((key: number): string => `won deals ${key}`)

/** Whether one deal counts, in a period that begins after a day (null: for all time). */
export function wonVerdict(
  deals: DealColumns,
  { measure, namedPartnersOnly = false }: Pick<WonDealsWanted, 'measure' | 'namedPartnersOnly'>,
  { after, upTo }: { readonly after: number | null; readonly upTo: number }
): (position: number) => Verdict {
  const values = measure === 'grossMargin' ? deals.grossMargin : deals.amount
  const missing = measure === 'grossMargin' ? 'margin-missing' : 'amount-missing'
  return (position) => {
    const status = deals.status[position]
    if (status === 0) return 'status-missing'
    if (status !== wonDeal) return false
    const closedOn = deals.closedOn[position] ?? noDay
    if (closedOn === noDay && after !== null) return 'date-missing'
    if (closedOn > upTo) return 'after-as-of'
    if (after !== null && closedOn <= after) return false
    if (namedPartnersOnly && (deals.partner[position] ?? -1) < 0) return 'no-partner'
    if (!Number.isNaN(values[position])) return true
    return Number.isNaN(deals.rate[position]) ? 'rate-missing' : missing
  }
}

function findWonDeals(context: MetricContext, after: number | null, wanted: WonDealsWanted): WonDeals {
  const deals = context.facts.deals()
  const { rows, leftOut } = selectRows(context, deals, {
    ...{ kind: 'deal', partnerIndex: wanted.partnerIndex },
    key: nameOf(keyOf(after, wanted)),
    verdict: wonVerdict(
      deals,
      { ...wanted, namedPartnersOnly: isNamedOnly(wanted) },
      { after, upTo: context.asOfDay }
    )
  })
  const seen = rows.length + leftOut.count()
  return {
    rows,
    total:
      wanted.measure === 'grossMargin'
        ? rows.sum('margin', deals.grossMargin)
        : rows.sum('amount', deals.amount),
    leftOut: leftOut.exclusions(),
    coverage: seen === 0 ? null : rows.length / seen
  }
}
