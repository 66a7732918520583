import { wilsonInterval } from '../stats/wilson'
import { defineMetric } from './define-metric'
import { hasAmount, noDay } from './facts/columns'
import { directDeal, ownDay } from './facts/deal-columns'
import { knownFigure, unknownFigure } from './figure-of'
import { dealSet } from './record-scope'
import { selectRows } from './rows/select-rows'

/**
 * Deals with a partner's part that say which partner, how far, how much and when. Unit: share 0–1.
 * Source: Why Most Partner Programs Fail (rule R31).
 */
export const coSellComplete = defineMetric(
  {
    id: 'co-sell-complete',
    title: 'Co-sell deals recorded completely',
    unit: 'share',
    scope: 'programme',
    plainWords:
      'Deals with a partner’s part in them that name the partner, the stage or status, the amount and the date that belongs to it.',
    formula: 'Co-sell deals with partner, status or stage, amount and date ÷ co-sell deals',
    needs: [
      'deal.partnerId',
      'deal.attribution',
      'deal.status',
      'deal.amount',
      'deal.createdOn',
      'deal.closedOn'
    ],
    cellFields: ['partnerId', 'stage', 'status', 'amount', 'createdOn', 'closedOn', 'attribution'],
    edgeCases: [
      'A co-sell deal names a partner or is sourced, influenced or resold; a direct deal is none.',
      'An open deal needs the day it was created, a decided one the day it closed.',
      'An amount in a currency without a rate is there: it counts as recorded.'
    ],
    source: 'Why Most Partner Programs Fail; the interval is Wilson’s at 95 %.'
  },
  (asked) => {
    const { context } = asked
    const deals = context.facts.deals()
    if (deals.count === 0) return unknownFigure(asked, { reason: 'no-deals', missing: 'deals' })
    const stages = context.facts.words.text('deal', 'stage')
    const { rows: base } = selectRows(context, deals, {
      ...{ kind: 'deal', key: 'co-sell deals', partnerIndex: null },
      verdict: (position) => {
        const attribution = deals.attribution[position] ?? 0
        const isNamed = (deals.partner[position] ?? -1) >= 0
        return attribution !== directDeal && (attribution !== 0 || isNamed)
      }
    })
    const counted = base.where('complete', (position) => {
      const isPlaced = deals.status[position] !== 0 || (stages[position] ?? null) !== null
      const isNamed = (deals.partner[position] ?? -1) >= 0
      return isNamed && isPlaced && ownDay(deals, position) !== noDay && hasAmount(deals, position)
    })
    if (base.length === 0) return unknownFigure(asked, { reason: 'no-partner-deals', missing: 'deals' })
    return knownFigure(asked, {
      value: counted.length / base.length,
      numerator: counted.length,
      denominator: base.length,
      interval: wilsonInterval(counted.length, base.length),
      counted: dealSet(deals, counted),
      base: dealSet(deals, base)
    })
  }
)
