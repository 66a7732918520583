import type { MetricContext } from './context'
import { dealSet, withAttribution } from './record-scope'
import { defineMetric } from './define-metric'
import { sourcedDeal } from './facts/deal-columns'
import { knownFigure, unknownFigure } from './figure-of'
import { openPipelineDeals } from './open-pipeline-deals'
import { winRateOf } from './win-rate'
import { wonDeals } from './won-deals'

/** Whether any deal in the data is marked as brought by a partner. */
const hasSourced = ({ facts }: MetricContext): boolean => facts.deals().attribution.includes(sourcedDeal)

/**
 * What the open deals a partner brought can be expected to leave. Unit: money.
 * Formula: open sourced pipeline × the partner's win rate × its margin share (margin ÷ amount of won deals). Source: domain.md §7.
 */
export const sourcedPipelineWorth = defineMetric(
  {
    id: 'sourced-pipeline-worth',
    title: 'Expected margin of sourced pipeline',
    unit: 'money',
    scope: 'partner',
    plainWords:
      'Open deals this partner brought, times how often it wins, times the part of the amount that is margin.',
    formula: 'Σ amount of open sourced deals × win rate × (gross margin ÷ amount of won deals)',
    needs: ['deal.status', 'deal.attribution', 'deal.amount', 'deal.grossMargin'],
    cellFields: ['amount', 'attribution', 'status'],
    edgeCases: [
      'Without a win rate or a margin of this partner’s own the worth is unknown.',
      'Without open sourced deals it is 0.'
    ],
    source: 'Value-exchange audit, derivation of what a partner gives.'
  },
  (asked) => {
    const { context, partnerIndex } = asked
    const { deals, rows, leftOut } = openPipelineDeals(asked)
    if (deals.count === 0) return unknownFigure(asked, { reason: 'no-deals', missing: 'deals' })
    if (!context.shared(hasSourced)) {
      return unknownFigure(asked, { reason: 'no-attribution', missing: 'attribution' })
    }
    const sourced = withAttribution(deals, rows, sourcedDeal)
    const counted = dealSet(deals, sourced)
    if (sourced.length === 0) return knownFigure(asked, { value: 0, counted, leftOut: leftOut.exclusions() })
    const rate = winRateOf(asked)
    if (rate.value === null)
      return unknownFigure(asked, { reason: 'no-decided-deals', missing: 'lost-deals' })
    const margin = wonDeals(context, { partnerIndex, measure: 'grossMargin' })
    const amount = margin.rows.sum('amount', deals.amount)
    if (amount <= 0) return unknownFigure(asked, { reason: 'no-margins', missing: 'deal-margins' })
    const pipeline = sourced.sum('amount', deals.amount)
    const worth = (share: number): number => pipeline * share * (margin.total / amount)
    const { interval } = rate
    return knownFigure(asked, {
      value: worth(rate.value),
      counted,
      interval: interval && { ...interval, low: worth(interval.low), high: worth(interval.high) },
      leftOut: leftOut.exclusions()
    })
  }
)
