import { dealSet } from './record-scope'
import { defineMetric } from './define-metric'
import { knownFigure, unknownFigure } from './figure-of'
import { lastYearAfterDay } from './last-year'
import { wonDeals } from './won-deals'

/**
 * What the vendor earned in a year on a partner's won deals. Unit: money a year.
 * Formula: Σ (amount − cost) of deals closed in (as-of − 12 months, as-of]. Source: domain.md §7, "margin on won deals".
 */
export const grossMarginLastYear = defineMetric(
  {
    id: 'gross-margin-12m',
    title: 'Gross margin, last 12 months',
    unit: 'money',
    scope: 'both',
    plainWords: 'What was left of deals won in the last twelve months after the cost of what was sold.',
    formula: 'Σ gross margin of deals won in the last 12 months, converted at the stated exchange rates',
    needs: ['deal.status', 'deal.grossMargin', 'deal.closedOn'],
    cellFields: ['grossMargin', 'amount', 'closedOn'],
    edgeCases: [
      'A deal without a margin or a closing date is left out and listed.',
      'A partner without won deals in the year gives 0; data without any margin give no figure.'
    ],
    source: 'Value-exchange audit, derivation of what a partner gives.'
  },
  (asked) => {
    const deals = asked.context.facts.deals()
    if (deals.count === 0) return unknownFigure(asked, { reason: 'no-deals', missing: 'deals' })
    const won = wonDeals(asked.context, {
      partnerIndex: asked.partnerIndex,
      measure: 'grossMargin',
      after: lastYearAfterDay(asked.context)
    })
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
