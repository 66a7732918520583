import { defineTold } from './define-metric'
import { isLeftOutOnlyFor } from './look/look'
import { tellTotal, unknown, unknownToAll } from './look/told'
import { openPipelineDeals } from './open-pipeline-deals'

/** Amount of all open deals. Unit: money. Formula: Σ amount of open deals. Source: domain.md §3, pipeline group. */
export const openPipeline = defineTold(
  {
    id: 'open-pipeline',
    title: 'Open pipeline',
    unit: 'money',
    scope: 'both',
    plainWords: 'Amounts of all deals that are open at the as-of date, unweighted.',
    formula: 'Σ amount of open deals, converted at the stated exchange rates',
    needs: ['deal.status', 'deal.amount'],
    cellFields: ['amount', 'status', 'createdOn'],
    edgeCases: [
      'Deals created after the as-of date are left out and listed.',
      'The status is today’s: for an earlier as-of date, deals decided since are missing from the pipeline of then.'
    ],
    source: 'Unweighted pipeline.'
  },
  (look) => {
    const { deals, open, total } = openPipelineDeals(look)
    if (deals.count === 0) return unknownToAll('no-deals', 'deals')
    const { leftOut } = open
    const totalAt = tellTotal(open, total)
    return (at) => {
      if (open.count(at) === 0 && !isLeftOutOnlyFor(leftOut, at, 'after-as-of')) {
        return isLeftOutOnlyFor(leftOut, at, 'status-missing')
          ? unknown('no-status', 'deal-status', [leftOut])
          : unknown('no-amounts', 'deal-amounts', [leftOut])
      }
      return totalAt(at)
    }
  }
)
