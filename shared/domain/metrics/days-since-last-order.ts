import { dealSet } from './record-scope'
import { selectRows } from './rows/select-rows'
import { defineMetric } from './define-metric'
import { noDay } from './facts/columns'
import { wonDeal } from './facts/deal-columns'
import { knownFigure, unknownFigure } from './figure-of'

/** Days from the latest won deal to the as-of date; the date itself is as-of minus this. Unit: days. */
export const daysSinceLastOrder = defineMetric(
  {
    id: 'days-since-last-order',
    title: 'Days since the last order',
    unit: 'days',
    scope: 'both',
    plainWords: 'Days between the latest won deal and the as-of date.',
    formula: 'As-of date − latest closing date of a won deal',
    needs: ['deal.status', 'deal.closedOn'],
    cellFields: ['closedOn', 'amount', 'status'],
    edgeCases: [
      'Credit notes are no orders.',
      'A partner that never ordered has no such figure: it is not 0.'
    ],
    source: 'Recency.'
  },
  (asked) => {
    const { context } = asked
    const deals = context.facts.deals()
    if (deals.count === 0) return unknownFigure(asked, { reason: 'no-deals', missing: 'deals' })
    const { rows, leftOut } = selectRows(context, deals, {
      ...{ kind: 'deal', key: 'orders', partnerIndex: asked.partnerIndex },
      verdict: (position) => {
        if (deals.status[position] !== wonDeal || (deals.amount[position] ?? 0) < 0) return false
        const day = deals.closedOn[position] ?? noDay
        if (day === noDay) return 'date-missing'
        return day > context.asOfDay ? 'after-as-of' : true
      }
    })
    const lastOf = (positions: readonly number[]): number =>
      positions.reduce(
        (last, one) =>
          last < 0 || (deals.closedOn[one] ?? noDay) > (deals.closedOn[last] ?? noDay) ? one : last,
        -1
      )
    const latest = lastOf(rows.each('latest', lastOf).filter((position) => position >= 0))
    if (latest < 0) return unknownFigure(asked, { reason: 'no-orders', leftOut: leftOut.exclusions() })
    return knownFigure(asked, {
      value: context.asOfDay - (deals.closedOn[latest] ?? 0),
      counted: dealSet(deals, [latest]),
      leftOut: leftOut.exclusions()
    })
  }
)
