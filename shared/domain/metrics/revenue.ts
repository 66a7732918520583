import { dealSet } from './record-scope'
import { defineMetric, type Asked } from './define-metric'
import type { Figure } from '../evidence/figure'
import type { MetricDefinition } from './metric'
import { knownFigure, unknownFigure } from './figure-of'
import { wonDeals, type WonDeals } from './won-deals'

export const revenuePeriodOption: MetricDefinition['options'] = [
  {
    name: 'Revenue period',
    meaning:
      'Everything up to the as-of date, or only the last so many months (closing date in the half-open window)'
  }
]

/** Turns a selection of won deals into a figure, or says why it cannot. */
export function figureOfWonDeals(asked: Asked, won: WonDeals): Figure {
  const deals = asked.context.facts.deals()
  if (deals.count === 0) return unknownFigure(asked, { reason: 'no-deals', missing: 'deals' })
  if (won.rows.length === 0 && won.coverage === 0) {
    const onlyStatus = won.leftOut.every((exclusion) => exclusion.reason === 'status-missing')
    const onlyPartners = won.leftOut.every((exclusion) => exclusion.reason === 'no-partner')
    if (!onlyPartners) {
      return unknownFigure(asked, {
        reason: onlyStatus ? 'no-status' : 'no-amounts',
        missing: onlyStatus ? 'deal-status' : 'deal-amounts',
        leftOut: won.leftOut
      })
    }
  }
  return knownFigure(asked, {
    value: won.total,
    counted: dealSet(deals, won.rows),
    leftOut: won.leftOut,
    coverage: won.coverage
  })
}

/**
 * Revenue of won deals, of the whole client or of one partner. Unit: money in the reporting currency.
 * Formula: Σ amount of won deals closed up to the as-of date. Source: domain.md §3, outcome group.
 */
export const revenue = defineMetric(
  {
    id: 'revenue',
    title: 'Revenue',
    unit: 'money',
    scope: 'both',
    plainWords: 'Amounts of all won deals closed up to the as-of date, direct business included.',
    formula: 'Σ amount of won deals, converted at the stated exchange rates',
    needs: ['deal.status', 'deal.amount'],
    cellFields: ['amount', 'closedOn', 'status', 'partnerId'],
    options: revenuePeriodOption,
    edgeCases: [
      'A won deal without a closing date counts for all time, not for a period.',
      'A deal without an amount, or in a currency without a rate, is left out and listed: it is not zero.',
      'A deal without a currency is taken to be in the reporting currency.',
      'Credit notes (negative amounts) reduce revenue.'
    ],
    source: 'Closed-won amounts.'
  },
  (asked) => figureOfWonDeals(asked, wonDeals(asked.context, { partnerIndex: asked.partnerIndex }))
)
