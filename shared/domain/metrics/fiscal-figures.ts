import { defineTold } from './define-metric'
import { coverageAt } from './look/look'
import { known, unknown, unknownToAll, type Tell } from './look/told'
import { wonDealsOf } from './won-deals'
import { dayNumber } from '../values/civil-date'
import { fiscalYear, lastFullQuarter, type FiscalPeriod } from '../values/fiscal-calendar'
import type { MetricContext } from './context'
import { noDay } from './facts/columns'
import type { Metric } from './metric'

/** The days before and after a period. */
interface SeenPeriod {
  readonly after: number
  readonly to: number
}

type PeriodOf = (context: MetricContext) => SeenPeriod

const seen = ({ start, end }: FiscalPeriod): SeenPeriod => ({
  // The half-open window of revenue opens on the day before the period begins.
  after: dayNumber(start) - 1,
  to: dayNumber(end)
})

const lastQuarter: PeriodOf = (context) =>
  seen(lastFullQuarter(context.asOf, context.programme.fiscalYearStartMonth ?? 1))
const thisYear: PeriodOf = (context) =>
  seen(fiscalYear(context.asOf, context.programme.fiscalYearStartMonth ?? 1))

const revenueIn =
  (periodOf: PeriodOf): Tell =>
  (look) => {
    const { context } = look
    const { after, to } = context.shared(periodOf)
    const { deals, won } = wonDealsOf(look, { after })
    if (deals.count === 0) return unknownToAll('no-deals', 'deals')
    const rows = won.where(`closed before ${to}`, (position) => (deals.closedOn[position] ?? noDay) < to)
    const amount = rows.sum('amount', deals.amount)
    const leftOut = [won.leftOut]
    return (at) =>
      won.count(at) === 0 && won.leftOut.count(at) > 0
        ? unknown('no-amounts', 'deal-amounts', leftOut)
        : known({ value: amount(at), counted: rows, leftOut, coverage: coverageAt(won, at) })
  }

function fiscalRevenue(id: string, title: string, words: string, periodOf: PeriodOf): Metric {
  return defineTold(
    {
      id,
      title,
      unit: 'money',
      scope: 'both',
      plainWords: `Amounts of deals won in ${words}, by the client’s own calendar.`,
      formula:
        'Σ amount of won deals closed from the first day of the period up to, not including, the day after it',
      needs: ['deal.status', 'deal.amount', 'deal.closedOn'],
      cellFields: ['amount', 'closedOn', 'status'],
      edgeCases: [
        'The fiscal year begins in the month stated for the engagement and is named after the year it ends in.',
        'A won deal without a closing date is left out and listed.',
        'No deal in the period is 0: the data cover it.'
      ],
      source: 'The client’s fiscal calendar.'
    },
    revenueIn(periodOf)
  )
}

/** Revenue of the last fiscal quarter that is over. Unit: money. */
export const lastQuarterRevenue = fiscalRevenue(
  'last-quarter-revenue',
  'Revenue of the last full fiscal quarter',
  'the last fiscal quarter that is over at the as-of date',
  lastQuarter
)

/** Revenue of the fiscal year so far. Unit: money. */
export const fiscalYearRevenue = fiscalRevenue(
  'fiscal-year-revenue',
  'Revenue of the fiscal year to date',
  'the fiscal year of the as-of date, up to that date',
  thisYear
)
