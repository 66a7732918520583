import { sum } from '../values/sum'
import { dealSet } from './record-scope'
import { defineMetric } from './define-metric'
import { sourcedDeal } from './facts/deal-columns'
import { knownFigure, unknownFigure } from './figure-of'
import { openPipelineDeals } from './open-pipeline-deals'
import { winRate } from './win-rate'
import { wonDeals } from './won-deals'

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
    const { context, partnerIndex, partnerId } = asked
    const { deals, positions, leftOut } = openPipelineDeals(asked)
    if (deals.count === 0) return unknownFigure(asked, { reason: 'no-deals', missing: 'deals' })
    if (!deals.attribution.includes(sourcedDeal)) {
      return unknownFigure(asked, { reason: 'no-attribution', missing: 'attribution' })
    }
    const sourced = positions.filter((position) => deals.attribution[position] === sourcedDeal)
    const counted = dealSet(deals, sourced)
    if (sourced.length === 0) return knownFigure(asked, { value: 0, counted, leftOut: leftOut.exclusions() })
    const rate = winRate.compute(context, partnerId)
    if (rate.value === null)
      return unknownFigure(asked, { reason: 'no-decided-deals', missing: 'lost-deals' })
    const margin = wonDeals(context, { partnerIndex, measure: 'grossMargin' })
    const amount = sum(margin.positions.map((position) => deals.amount[position] || 0))
    if (amount <= 0) return unknownFigure(asked, { reason: 'no-margins', missing: 'deal-margins' })
    const pipeline = sum(sourced.map((position) => deals.amount[position] ?? 0))
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
