import { defineTold } from './define-metric'
import { tellGrossMargin } from './gross-margin'
import { lastYearAfterDay } from './last-year'

/**
 * What the vendor earned in a year on a partner's won deals. Unit: money a year.
 * Formula: Σ (amount − cost) of deals closed in (as-of − 12 months, as-of]. Source: domain.md §7, "margin on won deals".
 */
export const grossMarginLastYear = defineTold(
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
  tellGrossMargin(lastYearAfterDay)
)
