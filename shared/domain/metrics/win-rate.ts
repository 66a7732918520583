import { wilsonInterval } from '../stats/wilson'
import type { MetricContext } from './context'
import { dealSet, eachRow } from './record-scope'
import { defineMetric } from './define-metric'
import { noDay } from './facts/columns'
import { lostDeal, wonDeal } from './facts/deal-columns'
import { knownFigure, unknownFigure } from './figure-of'
import { leftOutOf } from './left-out'

/** Which outcomes the client's data hold at all. */
const outcomes = ({ facts }: MetricContext): { hasWon: boolean; hasLost: boolean } => ({
  hasWon: facts.deals().status.includes(wonDeal),
  hasLost: facts.deals().status.includes(lostDeal)
})

/** Won ÷ decided deals. Unit: share 0–1, Wilson interval. Source: domain.md §3, outcome group. */
export const winRate = defineMetric(
  {
    id: 'win-rate',
    title: 'Win rate',
    unit: 'share',
    scope: 'both',
    plainWords: 'Won deals as a part of all deals that were won or lost up to the as-of date.',
    formula: 'Won ÷ (won + lost)',
    needs: ['deal.status'],
    cellFields: ['status', 'closedOn'],
    edgeCases: [
      'Open deals are not decided and do not count.',
      'When the client’s data hold won deals only (an order list), there is no win rate: 100 % would be an artefact.'
    ],
    source: 'Count-based win rate; the interval is Wilson’s at 95 %.'
  },
  (asked) => {
    const { context } = asked
    const deals = context.facts.deals()
    if (deals.count === 0) return unknownFigure(asked, { reason: 'no-deals', missing: 'deals' })
    const { hasWon, hasLost } = context.shared(outcomes)
    if (!hasLost) {
      return unknownFigure(asked, {
        reason: hasWon ? 'only-won-deals' : 'no-decided-deals',
        missing: 'lost-deals'
      })
    }
    const won: number[] = []
    const decided: number[] = []
    const leftOut = leftOutOf('deal', deals.ids)
    eachRow(deals, asked.partnerIndex, (position) => {
      const status = deals.status[position] ?? 0
      if (status === 0) leftOut.add('status-missing', position)
      if (status !== wonDeal && status !== lostDeal) return
      if ((deals.closedOn[position] ?? noDay) > context.asOfDay) leftOut.add('after-as-of', position)
      else {
        decided.push(position)
        if (status === wonDeal) won.push(position)
      }
    })
    const exclusions = leftOut.exclusions()
    if (decided.length === 0) {
      return unknownFigure(asked, { reason: 'no-decided-deals', leftOut: exclusions })
    }
    return knownFigure(asked, {
      value: won.length / decided.length,
      numerator: won.length,
      denominator: decided.length,
      interval: wilsonInterval(won.length, decided.length),
      counted: dealSet(deals, won),
      base: dealSet(deals, decided),
      leftOut: exclusions,
      coverage: decided.length / (decided.length + leftOut.count())
    })
  }
)
