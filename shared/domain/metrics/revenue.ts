import { defineTold } from './define-metric'
import { coverageAt, isLeftOutOnlyFor } from './look/look'
import { tellTotal, unknown, unknownToAll, type Tell } from './look/told'
import { wonDealsOf } from './won-deals'
import type { MetricDefinition } from './metric'

export const revenuePeriodOption: MetricDefinition['options'] = [
  {
    name: 'Revenue period',
    meaning:
      'Everything up to the as-of date, or only the last so many months (closing date in the half-open window)'
  }
]

/** Tells what won deals come to, or why it cannot be told. */
export const tellWonDeals =
  (wanted: Parameters<typeof wonDealsOf>[1] = {}): Tell =>
  (look) => {
    const { deals, won, total } = wonDealsOf(look, wanted)
    if (deals.count === 0) return unknownToAll('no-deals', 'deals')
    const leftOut = [won.leftOut]
    const totalAt = tellTotal(won, total)
    return (at) => {
      if (coverageAt(won, at) === 0 && !isLeftOutOnlyFor(won.leftOut, at, 'no-partner')) {
        return isLeftOutOnlyFor(won.leftOut, at, 'status-missing')
          ? unknown('no-status', 'deal-status', leftOut)
          : unknown('no-amounts', 'deal-amounts', leftOut)
      }
      return totalAt(at)
    }
  }

/**
 * Revenue of won deals, of the whole client or of one partner. Unit: money in the reporting currency.
 * Formula: Σ amount of won deals closed up to the as-of date. Source: domain.md §3, outcome group.
 */
export const revenue = defineTold(
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
  tellWonDeals()
)
