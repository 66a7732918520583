import { dealSet } from './record-scope'
import { defineMetric } from './define-metric'
import { knownFigure, unknownFigure } from './figure-of'
import { revenuePeriodOption } from './revenue'
import { wonDeals } from './won-deals'

/** Gross margin of won deals. Unit: money. Formula: Σ (amount − cost). Source: domain.md §3, economics group. */
export const grossMargin = defineMetric(
  {
    id: 'gross-margin',
    title: 'Gross margin',
    unit: 'money',
    scope: 'both',
    plainWords: 'What is left of won deals after the cost of what was sold.',
    formula: 'Σ gross margin of won deals, converted at the stated exchange rates',
    needs: ['deal.status', 'deal.grossMargin'],
    cellFields: ['grossMargin', 'amount', 'closedOn'],
    options: revenuePeriodOption,
    edgeCases: ['A deal without a margin is left out and listed: its margin is not its amount and not zero.'],
    source: 'Amount less cost of goods, as the client’s file states it.'
  },
  (asked) => {
    const deals = asked.context.facts.deals()
    if (deals.count === 0) return unknownFigure(asked, { reason: 'no-deals', missing: 'deals' })
    const won = wonDeals(asked.context, { partnerIndex: asked.partnerIndex, measure: 'grossMargin' })
    if (won.rows.length === 0 && won.leftOut.length > 0) {
      return unknownFigure(asked, { reason: 'no-margins', missing: 'deal-margins', leftOut: won.leftOut })
    }
    return knownFigure(asked, {
      value: won.total,
      counted: dealSet(deals, won.rows),
      leftOut: won.leftOut,
      coverage: won.coverage
    })
  }
)
