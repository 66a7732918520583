import { throughInterval } from '../stats/through-interval'
import { defineTold } from './define-metric'
import { known, unknown, unknownToAll } from './look/told'
import { wonDealsOf } from './won-deals'
import { withAttribution } from './record-scope'
import type { MetricContext } from './context'
import { sourcedDeal } from './facts/deal-columns'
import { openPipelineDeals } from './open-pipeline-deals'
import { tellWinRate } from './win-rate'

/** Whether any deal in the data is marked as brought by a partner. */
const hasSourced = ({ facts }: MetricContext): boolean => facts.deals().attribution.includes(sourcedDeal)

/**
 * What the open deals a partner brought can be expected to leave. Unit: money.
 * Formula: open sourced pipeline × the partner's win rate × its margin share (margin ÷ amount of won deals). Source: domain.md §7.
 */
export const sourcedPipelineWorth = defineTold(
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
  (look) => {
    const { deals, open } = openPipelineDeals(look)
    if (deals.count === 0) return unknownToAll('no-deals', 'deals')
    if (!look.context.shared(hasSourced)) return unknownToAll('no-attribution', 'attribution')
    const sourced = withAttribution(deals, open, sourcedDeal)
    const pipeline = sourced.sum('amount', deals.amount)
    const rateAt = tellWinRate(look)
    const { won, total: margin } = wonDealsOf(look, { measure: 'grossMargin' })
    const amount = won.sum('amount', deals.amount)
    const leftOut = [open.leftOut]
    return (at) => {
      if (sourced.count(at) === 0) return known({ value: 0, counted: sourced, leftOut })
      const rate = rateAt(at)
      if (rate.value === null) return unknown('no-decided-deals', 'lost-deals')
      if (amount(at) <= 0) return unknown('no-margins', 'deal-margins')
      const worth = (share: number): number => pipeline(at) * share * (margin(at) / amount(at))
      return known({
        value: worth(rate.value),
        counted: sourced,
        interval: throughInterval(rate.interval, worth),
        leftOut
      })
    }
  }
)
