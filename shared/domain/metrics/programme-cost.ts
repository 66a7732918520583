import { defineMetric } from './define-metric'
import { knownFigure, unknownFigure } from './figure-of'
import { programmeCostOf } from './programme-cost-base'
import { investmentSet } from './record-scope'

/** What the partner programme cost in a year. Unit: money a year. Source: domain.md §3, economics group. */
export const programmeCost = defineMetric(
  {
    id: 'programme-cost',
    title: 'Programme cost, last 12 months',
    unit: 'money',
    scope: 'both',
    plainWords:
      'Everything spent on partners in the last twelve months: staff, technology, funds, incentives, discounts, fees, enablement.',
    formula:
      'Σ amount of investments dated in the last 12 months that were paid, or are of a kind nobody claims',
    needs: ['investment.category', 'investment.amount', 'investment.date'],
    cellFields: ['amount', 'date', 'category', 'state'],
    edgeCases: [
      'Requested, approved and claimed money is not spent yet.',
      'Staff, technology, enablement and discounts without a state count as spent; other money without a state is left out and listed.',
      'For one partner, only what names it: shares of programme-wide cost are not invented.'
    ],
    source: 'The partner-programme growth guide.'
  },
  (asked) => {
    const money = asked.context.facts.investments()
    if (money.count === 0) return unknownFigure(asked, { reason: 'no-investments', missing: 'costs' })
    const cost = programmeCostOf(asked.context, asked.partnerIndex)
    if (cost.positions.length === 0 && (cost.leftOut.length > 0 || asked.partnerIndex === null)) {
      return unknownFigure(asked, { reason: 'no-cost', missing: 'costs', leftOut: cost.leftOut })
    }
    return knownFigure(asked, {
      value: cost.total,
      counted: investmentSet(money, cost.positions),
      leftOut: cost.leftOut,
      coverage: cost.coverage
    })
  }
)
