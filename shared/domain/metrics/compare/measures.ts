import type { MetricContext } from '../context'
import { medianDifference } from '../../stats/median-interval'
import { differenceOfSpreads, meanIntervalOf } from '../../stats/mean-interval'
import { newcombeInterval } from '../../stats/newcombe'
import { wilsonInterval } from '../../stats/wilson'
import { decidedDeals, outcomesSeen } from '../decided-deals'
import { wonDeal } from '../facts/deal-columns'
import { wonDeals } from '../won-deals'
import { cycleDeals } from './cycle-deals'
import type { Sample } from './sample'
import type { MeasuredDeals, SideMeasure } from './side-group'

/** Deals won or lost up to the as-of date; unknown where the data hold one outcome only. */
export function comparedDeals(context: MetricContext): MeasuredDeals {
  const { rows, leftOut } = decidedDeals(context)
  const reason = rows.length === 0 ? 'no-decided-deals' : 'only-won-deals'
  return {
    rows,
    leftOut: leftOut.exclusions(),
    unknown:
      context.shared(outcomesSeen).hasLost && rows.length > 0 ? null : { reason, missing: 'lost-deals' }
  }
}

const winsOf = (sample: Sample) => ({ count: sample.total(), base: sample.length })

/** How often deals are won. */
export const winRateMeasure: SideMeasure = {
  deals: comparedDeals,
  name: 'won',
  valueOf: ({ facts }) => {
    const { status } = facts.deals()
    return (position) => (status[position] === wonDeal ? 1 : 0)
  },
  summary: (sample) => {
    const { count, base } = winsOf(sample)
    return { value: count / base, interval: wilsonInterval(count, base) }
  },
  difference: (partner, direct) => ({
    difference: partner.total() / partner.length - direct.total() / direct.length,
    interval: newcombeInterval(winsOf(partner), winsOf(direct))
  }),
  isShare: true
}

function soldDeals(context: MetricContext): MeasuredDeals {
  const won = wonDeals(context, {})
  const unknown = won.rows.length === 0 ? ({ reason: 'no-amounts', missing: 'deal-amounts' } as const) : null
  return { rows: won.rows, leftOut: won.leftOut, unknown }
}

/** How large won deals are: the mean, since amounts add up to revenue. */
export const dealSizeMeasure: SideMeasure = {
  deals: soldDeals,
  name: 'amount',
  valueOf: ({ facts }) => {
    const { amount } = facts.deals()
    return (position) => amount[position] ?? 0
  },
  summary: (sample) => {
    const spread = sample.spread()
    return { value: spread.mean, interval: meanIntervalOf(spread) }
  },
  difference: (partner, direct) => {
    const [ours, theirs] = [partner.spread(), direct.spread()]
    return { difference: ours.mean - theirs.mean, interval: differenceOfSpreads(ours, theirs) }
  },
  isShare: false
}

function timedDeals(context: MetricContext): MeasuredDeals {
  const { rows, leftOut } = cycleDeals(context)
  const unknown = rows.length === 0 ? ({ reason: 'no-cycle-dates', missing: 'deal-dates' } as const) : null
  return { rows, leftOut: leftOut.exclusions(), unknown }
}

/** How long won deals take: the median, since a few never-ending deals would decide a mean. */
export const cycleMeasure: SideMeasure = {
  deals: timedDeals,
  name: 'length',
  valueOf: ({ facts }) => {
    const { closedOn, createdOn } = facts.deals()
    return (position) => (closedOn[position] ?? 0) - (createdOn[position] ?? 0)
  },
  summary: (sample) => {
    const { median, interval } = sample.median()
    return { value: median, interval }
  },
  difference: (partner, direct) => medianDifference(partner.median(), direct.median()),
  isShare: false
}
