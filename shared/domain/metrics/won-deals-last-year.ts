import { defineTold } from './define-metric'
import { tellTotal, unknownToAll } from './look/told'
import { wonDealsOf } from './won-deals'
import { lastYearAfterDay } from './last-year'

/**
 * How many deals a partner won in a year: what an earn per deal is divided by. Unit: count a year.
 * Formula: count of won deals closed in (as-of − 12 months, as-of]. Source: domain.md §7, earn analysis.
 */
export const wonDealsLastYear = defineTold(
  {
    id: 'won-deals-12m',
    title: 'Won deals, last 12 months',
    unit: 'count',
    scope: 'both',
    plainWords: 'Deals won in the last twelve months.',
    formula: 'Count of deals with status won, closed in the last 12 months',
    needs: ['deal.status', 'deal.closedOn'],
    cellFields: ['status', 'closedOn', 'amount'],
    edgeCases: ['A won deal without a closing date or an amount is left out and listed.'],
    source: 'Value-exchange audit, earn analysis.'
  },
  (look) => {
    const { deals, won } = wonDealsOf(look, { after: lastYearAfterDay(look.context) })
    if (deals.count === 0) return unknownToAll('no-deals', 'deals')
    return tellTotal(won, won.count)
  }
)
