import { defineTold } from './define-metric'
import { coverageAt } from './look/look'
import { known, unknown, unknownToAll } from './look/told'
import { openPipelineDeals } from './open-pipeline-deals'

/**
 * How much of the open pipeline says where it comes from. Unit: share of amount.
 * Source: Why Most Partner Programs Fail (rule R30: pipeline from partners must be statable exactly).
 */
export const sourceKnownShare = defineTold(
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
  (look) => {
    const { deals, open, total } = openPipelineDeals(look)
    if (deals.count === 0) return unknownToAll('no-deals', 'deals')
    const leftOut = [open.leftOut]
    const counted = open.where('attributed', (position) => deals.attribution[position] !== 0)
    const attributed = counted.sum('amount', deals.amount)
    return (at) => {
      const [whole, numerator] = [total(at), attributed(at)]
      if (whole <= 0) return unknown('no-open-deals', 'deal-amounts', leftOut)
      return known({
        value: numerator / whole,
        numerator,
        denominator: whole,
        counted,
        base: open,
        leftOut,
        coverage: coverageAt(open, at)
      })
    }
  }
)
