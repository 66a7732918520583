import { defineMetric } from './define-metric'
import { knownFigure, unknownFigure } from './figure-of'
import { lastYearAfterDay } from './last-year'
import { dealSet } from './record-scope'
import { wonDeals } from './won-deals'

/**
 * How many deals a partner won in a year: what an earn per deal is divided by. Unit: count a year.
 * Formula: count of won deals closed in (as-of − 12 months, as-of]. Source: domain.md §7, earn analysis.
 */
export const wonDealsLastYear = defineMetric(
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
  (asked) => {
    const deals = asked.context.facts.deals()
    if (deals.count === 0) return unknownFigure(asked, { reason: 'no-deals', missing: 'deals' })
    const { context, partnerIndex } = asked
    const won = wonDeals(context, { partnerIndex, after: lastYearAfterDay(context) })
    return knownFigure(asked, {
      value: won.rows.length,
      counted: dealSet(deals, won.rows),
      leftOut: won.leftOut,
      coverage: won.coverage
    })
  }
)
