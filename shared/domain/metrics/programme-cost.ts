import { defineTold } from './define-metric'
import { tellTotal, unknown, unknownToAll } from './look/told'
import { programmeCostOf } from './programme-cost-base'

/** What the partner programme cost in a year. Unit: money a year. Source: domain.md §3, economics group. */
export const programmeCost = defineTold(
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
  (look) => {
    const { context, isOfProgramme } = look
    if (context.facts.investments().count === 0) return unknownToAll('no-investments', 'costs')
    const { spent, total } = programmeCostOf(look)
    const totalAt = tellTotal(spent, total)
    return (at) =>
      spent.count(at) === 0 && (isOfProgramme || spent.leftOut.count(at) > 0)
        ? unknown('no-cost', 'costs', [spent.leftOut])
        : totalAt(at)
  }
)
