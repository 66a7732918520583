import { dealSet } from './record-scope'
import { defineMetric } from './define-metric'
import { knownFigure, unknownFigure } from './figure-of'
import { openPipelineDeals } from './open-pipeline-deals'

/** Amount of all open deals. Unit: money. Formula: Σ amount of open deals. Source: domain.md §3, pipeline group. */
export const openPipeline = defineMetric(
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
  (asked) => {
    const { deals, rows, leftOut, total } = openPipelineDeals(asked)
    if (deals.count === 0) return unknownFigure(asked, { reason: 'no-deals', missing: 'deals' })
    const exclusions = leftOut.exclusions()
    if (rows.length === 0 && exclusions.some((one) => one.reason !== 'after-as-of')) {
      const onlyStatus = exclusions.every((one) => one.reason === 'status-missing')
      return unknownFigure(asked, {
        reason: onlyStatus ? 'no-status' : 'no-amounts',
        missing: onlyStatus ? 'deal-status' : 'deal-amounts',
        leftOut: exclusions
      })
    }
    const seen = rows.length + leftOut.count()
    return knownFigure(asked, {
      value: total,
      counted: dealSet(deals, rows),
      leftOut: exclusions,
      coverage: seen === 0 ? null : rows.length / seen
    })
  }
)
