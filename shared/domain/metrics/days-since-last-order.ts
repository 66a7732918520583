import { defineTold } from './define-metric'
import { oneOf } from './look/look'
import { known, unknown, unknownToAll } from './look/told'
import { dealSet } from './record-scope'
import { noDay } from './facts/columns'
import { wonDeal } from './facts/deal-columns'

/** Days from the latest won deal to the as-of date; the date itself is as-of minus this. Unit: days. */
export const daysSinceLastOrder = defineTold(
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
  ({ context, pick }) => {
    const deals = context.facts.deals()
    if (deals.count === 0) return unknownToAll('no-deals', 'deals')
    const orders = pick(deals, {
      ...{ kind: 'deal', key: 'orders' },
      verdict: (position) => {
        if (deals.status[position] !== wonDeal || (deals.amount[position] ?? 0) < 0) return false
        const day = deals.closedOn[position] ?? noDay
        if (day === noDay) return 'date-missing'
        return day > context.asOfDay ? 'after-as-of' : true
      }
    })
    const latest = orders.latest('order', deals.closedOn)
    const leftOut = [orders.leftOut]
    const counted = oneOf(latest, (position) => dealSet(deals, [position]))
    return (at) =>
      latest(at) < 0
        ? unknown('no-orders', null, leftOut)
        : known({ value: context.asOfDay - (deals.closedOn[latest(at)] ?? 0), counted, leftOut })
  }
)
