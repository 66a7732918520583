import type { Figure } from '../evidence/figure'
import { wilsonInterval } from '../stats/wilson'
import { decidedDeals, outcomesSeen, wonAmong } from './decided-deals'
import { defineMetric, type Asked } from './define-metric'
import { knownFigure, unknownFigure } from './figure-of'
import { dealSet } from './record-scope'

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
    const { hasWon, hasLost } = context.shared(outcomesSeen)
    if (!hasLost) {
      return unknownFigure(asked, {
        reason: hasWon ? 'only-won-deals' : 'no-decided-deals',
        missing: 'lost-deals'
      })
    }
    const { rows: decided, leftOut } = decidedDeals(context, asked.partnerIndex)
    const won = wonAmong(deals, decided)
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

/** The win rate of whom a figure is about, for figures that are made from it. */
export const winRateOf = ({ context, partnerIndex }: Asked): Figure =>
  partnerIndex === null
    ? winRate.compute(context, null)
    : context.keep(partnerIndex, winRate, (now) => winRate.computeAt(now, partnerIndex))
