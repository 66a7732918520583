import { throughInterval } from '../stats/through-interval'
import { defineTold } from './define-metric'
import { known, unknown, unknownToAll } from './look/told'
import { wonDealsOf } from './won-deals'
import { medianOfOrdered } from '../stats/median-interval'
import { cycleLength, cycleSought } from './compare/cycle-deals'
import { openPipelineDeals } from './open-pipeline-deals'
import { tellWinRate } from './win-rate'

/** Revenue the pipeline yields a day. Unit: money a day. Source: domain.md §3, pipeline group. */
export const salesVelocity = defineTold(
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
  (look) => {
    const { context } = look
    const { deals, open } = openPipelineDeals(look)
    if (deals.count === 0) return unknownToAll('no-deals', 'deals')
    const rateAt = tellWinRate(look)
    const { won, total } = wonDealsOf(look)
    const cycles = look.pick(deals, cycleSought(context)).ordered('length', cycleLength(deals))
    return (at) => {
      const rate = rateAt(at)
      if (rate.value === null) return unknown('no-decided-deals', 'lost-deals')
      if (won.count(at) === 0) return unknown('no-amounts', 'deal-amounts', [won.leftOut])
      const cycle = medianOfOrdered(cycles(at))
      if (!cycle || cycle.median <= 0) return unknown('no-cycle-dates', 'deal-dates')
      const perDay = (share: number): number =>
        (open.count(at) * share * (total(at) / won.count(at))) / cycle.median
      return known({
        value: perDay(rate.value),
        counted: open,
        interval: throughInterval(rate.interval, perDay),
        leftOut: [open.leftOut]
      })
    }
  }
)
