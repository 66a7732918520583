import { defineMetric } from './define-metric'
import { knownFigure, unknownFigure } from './figure-of'
import { openPipelineDeals } from './open-pipeline-deals'
import { dealSet } from './record-scope'

/**
 * How much of the open pipeline says where it comes from. Unit: share of amount.
 * Source: Why Most Partner Programs Fail (rule R30: pipeline from partners must be statable exactly).
 */
export const sourceKnownShare = defineMetric(
  {
    id: 'source-known-share',
    title: 'Pipeline whose source is known',
    unit: 'share',
    scope: 'programme',
    plainWords: 'Open deals that say who brought them, as a part of all open pipeline by amount.',
    formula: 'Σ amount of open deals with an attribution ÷ Σ amount of open deals',
    needs: ['deal.status', 'deal.amount', 'deal.attribution'],
    cellFields: ['attribution', 'amount', 'status'],
    edgeCases: [
      'When no open deal has an attribution it is 0 %: that is known.',
      'Open deals without an amount cannot be weighed; they are left out and listed.'
    ],
    source: 'Why Most Partner Programs Fail.'
  },
  (asked) => {
    const { deals, rows, leftOut, total: whole } = openPipelineDeals(asked)
    if (deals.count === 0) return unknownFigure(asked, { reason: 'no-deals', missing: 'deals' })
    const left = leftOut.exclusions()
    if (whole <= 0) {
      return unknownFigure(asked, { reason: 'no-open-deals', missing: 'deal-amounts', leftOut: left })
    }
    const counted = rows.where('attributed', (position) => deals.attribution[position] !== 0)
    const numerator = counted.sum('amount', deals.amount)
    return knownFigure(asked, {
      value: numerator / whole,
      numerator,
      denominator: whole,
      counted: dealSet(deals, counted),
      base: dealSet(deals, rows),
      leftOut: left,
      coverage: rows.length / (rows.length + leftOut.count())
    })
  }
)
