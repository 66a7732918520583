import { medianOfOrdered } from '../stats/median-interval'
import { cycleDeals, cycleLengths } from './compare/cycle-deals'
import { defineMetric } from './define-metric'
import { knownFigure, unknownFigure } from './figure-of'
import { openPipelineDeals } from './open-pipeline-deals'
import { dealSet } from './record-scope'
import { winRateOf } from './win-rate'
import { wonDeals } from './won-deals'

/** Revenue the pipeline yields a day. Unit: money a day. Source: domain.md §3, pipeline group. */
export const salesVelocity = defineMetric(
  {
    id: 'sales-velocity',
    title: 'Sales velocity, a day',
    unit: 'money',
    scope: 'both',
    plainWords:
      'What the open deals can be expected to bring a day: how many, how large, how often won, how fast.',
    formula: 'Open deals × win rate × average amount of won deals ÷ median days from creation to closing',
    needs: ['deal.status', 'deal.amount', 'deal.createdOn', 'deal.closedOn'],
    cellFields: ['amount', 'status', 'createdOn', 'closedOn'],
    edgeCases: [
      'Unknown when any of its four parts is: a list of won deals alone has no win rate.',
      'Deals won on the day they were created make no cycle of 0: unknown then.',
      'The interval is that of the win rate carried through; the other parts are taken as they are.'
    ],
    source: 'Usual sales-velocity equation.'
  },
  (asked) => {
    const { context, partnerIndex } = asked
    const { deals, rows, leftOut } = openPipelineDeals(asked)
    if (deals.count === 0) return unknownFigure(asked, { reason: 'no-deals', missing: 'deals' })
    const rate = winRateOf(asked)
    if (rate.value === null) {
      return unknownFigure(asked, { reason: 'no-decided-deals', missing: 'lost-deals' })
    }
    const won = wonDeals(context, { partnerIndex })
    const cycle = medianOfOrdered(cycleLengths(context, cycleDeals(context, partnerIndex)))
    if (won.rows.length === 0) {
      return unknownFigure(asked, { reason: 'no-amounts', missing: 'deal-amounts', leftOut: won.leftOut })
    }
    if (!cycle || cycle.median <= 0) {
      return unknownFigure(asked, { reason: 'no-cycle-dates', missing: 'deal-dates' })
    }
    const perDay = (share: number): number =>
      (rows.length * share * (won.total / won.rows.length)) / cycle.median
    const { interval } = rate
    return knownFigure(asked, {
      value: perDay(rate.value),
      counted: dealSet(deals, rows),
      interval: interval && { ...interval, low: perDay(interval.low), high: perDay(interval.high) },
      leftOut: leftOut.exclusions()
    })
  }
)
