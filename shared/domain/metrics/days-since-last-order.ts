import { dealSet, eachRow } from './record-scope'
import { defineMetric } from './define-metric'
import { noDay } from './facts/columns'
import { wonDeal } from './facts/deal-columns'
import { knownFigure, unknownFigure } from './figure-of'
import { leftOutOf } from './left-out'

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
    const leftOut = leftOutOf('deal', deals.ids)
    let latest = -1
    eachRow(deals, asked.partnerIndex, (position) => {
      if (deals.status[position] !== wonDeal || (deals.amount[position] ?? 0) < 0) return
      const day = deals.closedOn[position] ?? noDay
      if (day === noDay) leftOut.add('date-missing', position)
      else if (day > context.asOfDay) leftOut.add('after-as-of', position)
      else if (latest < 0 || day > (deals.closedOn[latest] ?? noDay)) latest = position
    })
    if (latest < 0) return unknownFigure(asked, { reason: 'no-orders', leftOut: leftOut.exclusions() })
    return knownFigure(asked, {
      value: context.asOfDay - (deals.closedOn[latest] ?? 0),
      counted: dealSet(deals, [latest]),
      leftOut: leftOut.exclusions()
    })
  }
)
