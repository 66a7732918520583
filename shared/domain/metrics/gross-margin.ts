import { defineTold } from './define-metric'
import type { MetricContext } from './context'
import { tellTotal, unknown, unknownToAll, type Tell } from './look/told'
import { wonDealsOf } from './won-deals'
import { revenuePeriodOption } from './revenue'

/** Tells the gross margin of won deals, closed after a day if one is given. */
export const tellGrossMargin =
  (afterOf?: (context: MetricContext) => number): Tell =>
  (look) => {
    const period = afterOf ? { after: afterOf(look.context) } : {}
    const { deals, won, total } = wonDealsOf(look, { measure: 'grossMargin', ...period })
    if (deals.count === 0) return unknownToAll('no-deals', 'deals')
    const totalAt = tellTotal(won, total)
    return (at) =>
      won.count(at) === 0 && won.leftOut.count(at) > 0
        ? unknown('no-margins', 'deal-margins', [won.leftOut])
        : totalAt(at)
  }

/** Gross margin of won deals. Unit: money. Formula: Σ (amount − cost). Source: domain.md §3, economics group. */
export const grossMargin = defineTold(
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
  tellGrossMargin()
)
