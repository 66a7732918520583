import { defineTold } from './define-metric'
import { coverageAt } from './look/look'
import { known, unknown, unknownToAll, type Tell } from './look/told'
import { wilsonInterval } from '../stats/wilson'
import { decidedSought, outcomesSeen, wonAmong } from './decided-deals'

/** Won among decided deals, and how sure that is. */
export const tellWinRate: Tell = (look) => {
  const { context } = look
  const deals = context.facts.deals()
  if (deals.count === 0) return unknownToAll('no-deals', 'deals')
  const { hasWon, hasLost } = context.shared(outcomesSeen)
  if (!hasLost) return unknownToAll(hasWon ? 'only-won-deals' : 'no-decided-deals', 'lost-deals')
  const decided = look.pick(deals, decidedSought(context))
  const won = wonAmong(deals, decided)
  const leftOut = [decided.leftOut]
  return (at) => {
    const [numerator, denominator] = [won.count(at), decided.count(at)]
    if (denominator === 0) return unknown('no-decided-deals', null, leftOut)
    return known({
      value: numerator / denominator,
      numerator,
      denominator,
      interval: wilsonInterval(numerator, denominator),
      counted: won,
      base: decided,
      leftOut,
      coverage: coverageAt(decided, at)
    })
  }
}

/** Won ÷ decided deals. Unit: share 0–1, Wilson interval. Source: domain.md §3, outcome group. */
export const winRate = defineTold(
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
  tellWinRate
)
