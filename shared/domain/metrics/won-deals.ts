import type { Exclusion } from '../evidence/figure'
import type { MetricContext } from './context'
import { noDay } from './facts/columns'
import { wonDeal, type DealColumns } from './facts/deal-columns'
import type { At, Look, Picked, Sought } from './look/look'
import { oncePer } from './once'
import type { RowList } from './rows/row-list'
import { selectRows } from './rows/select-rows'
import { amountVerdict } from './rows/amount-verdict'
import type { Verdict } from './rows/verdict'

/** Which won deals count as revenue, and which cannot. */
export interface WonDeals {
  readonly rows: RowList
  readonly total: number
  readonly leftOut: readonly Exclusion[]
  /** Share of candidate deals that could be counted; null when there were none. */
  readonly coverage: number | null
}

/** The same of whomever a figure is about. */
export interface WonDealsOf {
  readonly deals: DealColumns
  readonly won: Picked
  /** Sum of their amounts, or of their margins if these were asked for. */
  readonly total: At<number>
}

export interface WonDealsWanted {
  /** Leaves out deals that name no partner, and lists them. */
  readonly namedPartnersOnly?: boolean
  readonly measure?: 'amount' | 'grossMargin'
  /** The period begins after this day (null: no beginning); absent: the one the reader has chosen. */
  readonly after?: number | null
}

/**
 * Won deals of the programme closed up to the as-of date, in the revenue period if one is set. A deal without a closing
 * date counts for all time (the client's list says it is won) but not for a period. Deals without a usable amount are
 * listed.
 */
export function wonDeals(context: MetricContext, wanted: WonDealsWanted): WonDeals {
  return context.keep(keyOf(periodOf(context, wanted), wanted), (now) => findWonDeals(now, wanted))
}

/** The same of whomever a figure is about. */
export function wonDealsOf(look: Look, wanted: WonDealsWanted = {}): WonDealsOf {
  const { context, isOfProgramme } = look
  const deals = context.facts.deals()
  // The deals of a partner name one: asking makes no difference there.
  const namedPartnersOnly = isOfProgramme && wanted.namedPartnersOnly === true
  const won = look.pick(deals, wonSought(context, { ...wanted, namedPartnersOnly }))
  return { deals, won, total: won.sum(...measured(deals, wanted)) }
}

const periodOf = (context: MetricContext, { after }: WonDealsWanted): number | null =>
  after === undefined ? context.revenueAfterDay : after

const measured = (deals: DealColumns, { measure }: WonDealsWanted): [name: string, column: Float64Array] =>
  measure === 'grossMargin' ? ['margin', deals.grossMargin] : ['amount', deals.amount]

/** More than a year of any calendar before the first day there is: no day a period could begin after. */
const noPeriod = -1_000_000

/** What tells one selection from another: where its period begins, what is added up, and whose deals count. */
const keyOf = (after: number | null, { measure, namedPartnersOnly }: WonDealsWanted): number =>
  (after ?? noPeriod) * 4 + (measure === 'grossMargin' ? 2 : 0) + (namedPartnersOnly === true ? 1 : 0)

/** Named once: a name put together anew is looked up letter by letter. */
const nameOf = oncePer((key: number): string => `won deals ${key}`)

/** Whether one deal counts, in a period that begins after a day (null: for all time). */
export function wonVerdict(
  deals: DealColumns,
  { measure, namedPartnersOnly = false }: Pick<WonDealsWanted, 'measure' | 'namedPartnersOnly'>,
  { after, upTo }: { readonly after: number | null; readonly upTo: number }
): (position: number) => Verdict {
  const values = measure === 'grossMargin' ? { amount: deals.grossMargin, rate: deals.rate } : deals
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
    const found = amountVerdict(values, position)
    return found === 'amount-missing' ? missing : found
  }
}

function wonSought(context: MetricContext, wanted: WonDealsWanted): Sought {
  const after = periodOf(context, wanted)
  return {
    kind: 'deal',
    key: nameOf(keyOf(after, wanted)),
    verdict: wonVerdict(context.facts.deals(), wanted, { after, upTo: context.asOfDay })
  }
}

function findWonDeals(context: MetricContext, wanted: WonDealsWanted): WonDeals {
  const deals = context.facts.deals()
  const { rows, leftOut } = selectRows(context, deals, { ...wonSought(context, wanted), partnerIndex: null })
  const seen = rows.length + leftOut.count()
  return {
    rows,
    total: rows.sum(...measured(deals, wanted)),
    leftOut: leftOut.exclusions(),
    coverage: seen === 0 ? null : rows.length / seen
  }
}
