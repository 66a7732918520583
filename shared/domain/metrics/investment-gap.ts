import type { MetricContext } from './context'
import { sum } from '../values/sum'
import { defineMetric } from './define-metric'
import { noDay } from './facts/columns'
import { paidInvestment } from './facts/investment-columns'
import { knownFigure, unknownFigure } from './figure-of'
import { lastYearAfterDay } from './last-year'
import { leftOutOf } from './left-out'
import { revenueSplitAfter } from './partner-revenue-split'
import { partnerSet } from './record-scope'

/** What each partner received in the last twelve months. */
function receivedByPartner(context: MetricContext) {
  const money = context.facts.investments()
  const after = lastYearAfterDay(context)
  const received: number[][] = context.facts.partners.map(() => [])
  const unclear = new Set<number>()
  const leftOut = leftOutOf('investment', money.ids)
  for (let position = 0; position < money.count; position++) {
    const date = money.date[position] ?? noDay
    const partner = money.partner[position] ?? -1
    if (partner < 0 || money.state[position] !== paidInvestment) continue
    if (date !== noDay && (date <= after || date > context.asOfDay)) continue
    const amount = money.amount[position] ?? Number.NaN
    if (date !== noDay && !Number.isNaN(amount)) {
      received[partner]?.push(amount)
      continue
    }
    // What such a partner got is not known, so neither is its share.
    unclear.add(partner)
    leftOut.add(date === noDay ? 'date-missing' : 'amount-missing', position)
  }
  return { received: received.map(sum), unclear, leftOut: leftOut.exclusions() }
}

/** What each partner received and brought in the last twelve months. */
export function moneyByPartner(context: MetricContext) {
  const { received, unclear, leftOut } = context.shared(receivedByPartner)
  const { won, byPartner } = revenueSplitAfter(context, lastYearAfterDay(context))
  return { received, brought: byPartner, unclear, leftOut: [...leftOut, ...won.leftOut] }
}

/**
 * How far money and results lie apart. Unit: index 0–1: the part of the money that would have to move for shares of
 * investment to match shares of revenue. Source: partner ROI and Partner Potential (rule R61).
 */
export const investmentGap = defineMetric(
  {
    id: 'investment-gap',
    title: 'Gap between investment and outcome',
    unit: 'share',
    scope: 'programme',
    plainWords:
      'The part of what partners received in the last twelve months that went elsewhere than the revenue came from.',
    formula: '½ Σ over partners |share of money received − share of revenue brought|, last 12 months',
    needs: [
      'investment.partnerId',
      'investment.amount',
      'investment.date',
      'deal.partnerId',
      'deal.amount',
      'deal.closedOn'
    ],
    cellFields: ['amount', 'date', 'closedOn'],
    edgeCases: [
      '0: money follows results; 1: none of it does.',
      'A partner of whom a payment has no amount, rate or date is left out with its revenue, and listed.',
      'A partner that received nothing has a share of 0; so has one without revenue.'
    ],
    source: 'Dissimilarity index (O. D. and B. Duncan, American Sociological Review 20, 1955).'
  },
  (asked) => {
    const { context } = asked
    const { received, brought, unclear, leftOut } = context.shared(moneyByPartner)
    const sellers = received.map((_, index) => index).filter((index) => !unclear.has(index))
    const totalReceived = sum(sellers.map((index) => Math.max(0, received[index] ?? 0)))
    const totalBrought = sum(sellers.map((index) => Math.max(0, brought[index] ?? 0)))
    if (totalReceived <= 0) {
      const hasMoney = context.facts.investments().count > 0
      return unknownFigure(asked, {
        reason: hasMoney ? 'no-cost' : 'no-investments',
        missing: 'costs',
        leftOut
      })
    }
    if (totalBrought <= 0) {
      return unknownFigure(asked, { reason: 'no-partner-revenue', missing: 'deals', leftOut })
    }
    const gapOf = (index: number): number =>
      Math.max(0, received[index] ?? 0) / totalReceived - Math.max(0, brought[index] ?? 0) / totalBrought
    const involved = sellers.filter((index) => (received[index] ?? 0) > 0 || (brought[index] ?? 0) > 0)
    return knownFigure(asked, {
      value: sum(involved.map((index) => Math.abs(gapOf(index)))) / 2,
      denominator: involved.length,
      counted: partnerSet(context, {
        length: involved.length,
        list: () => [...involved].sort((a, b) => Math.abs(gapOf(b)) - Math.abs(gapOf(a)))
      }),
      leftOut: [...leftOut, { reason: 'investment-unclear', records: partnerSet(context, [...unclear]) }],
      coverage: involved.length / (involved.length + unclear.size)
    })
  }
)
