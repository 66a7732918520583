import type { Partner } from '../entities/partner'
import type { MetricContext } from '../metrics/context'
import { partnerActivity, type PartnerActivity } from '../metrics/partner-activity'
import { partnerRevenueSplit } from '../metrics/partner-revenue-split'
import type { CivilDate } from '../values/civil-date'
import { investmentByPartner } from './partner-investment'
import { partnerTouches, type PartnerTouches } from './partner-touches'
import { standings, type PortfolioFacts, type Standing } from './portfolio-facts'

const standingOf = (partner: Partner, asOf: CivilDate): Standing => {
  if (partner.status === 'prospect') return 'prospect'
  const hasEnded = partner.endedOn === null ? partner.status === 'ended' : partner.endedOn <= asOf
  if (hasEnded) return 'ended'
  return partner.signedOn !== null && partner.signedOn > asOf ? 'later' : 'member'
}

/** What of it follows from the list of partners alone, and outlives every edited deal. */
const listed = ({ facts, asOf }: MetricContext) => {
  const standing = new Uint8Array(facts.partners.length)
  facts.partners.forEach((partner, at) => (standing[at] = standings.indexOf(standingOf(partner, asOf))))
  return { partnerIds: facts.partners.map((partner) => partner.id), standing }
}

/** Signs of life as columns. */
function touchColumns(touches: readonly PartnerTouches[], asOfDay: number) {
  const executions = new Int32Array(touches.length)
  const engagements = new Int32Array(touches.length)
  const lightTouches = new Int32Array(touches.length)
  const daysSilent = new Float64Array(touches.length)
  touches.forEach((one, at) => {
    executions[at] = one.executions
    engagements[at] = one.engagements
    lightTouches[at] = one.lightTouches
    daysSilent[at] = one.latest === null ? Number.NaN : asOfDay - one.latest
  })
  return { executions, engagements, lightTouches, daysSilent }
}

/** Qualifying events of each partner; NaN when no record has the dates for it. */
function activityColumn({ hasDates, deals, registrations }: PartnerActivity): Float64Array {
  const activity = new Float64Array(deals.length).fill(Number.NaN)
  if (!hasDates) return activity
  deals.forEach((own, at) => (activity[at] = own.length + (registrations[at]?.length ?? 0)))
  return activity
}

/** Everything the portfolio views weigh, partner by partner. */
export function collectPortfolioFacts(context: MetricContext, asOf: CivilDate | null): PortfolioFacts {
  const { facts } = context
  const count = facts.partners.length
  const split = context.shared(partnerRevenueSplit)
  const events = context.shared(partnerActivity)
  const money = context.shared(investmentByPartner)
  const touches = partnerTouches(context)
  const hasRevenue = split.won.rows.length > 0
  return {
    asOf,
    currency: facts.currency,
    revenueMonths: context.options.revenueMonths,
    ...context.shared(listed),
    revenue: hasRevenue ? split.byPartner : new Float64Array(count).fill(Number.NaN),
    wonDeals: split.dealsOf,
    activity: activityColumn(events),
    investment: money.known,
    investmentGaps: money.gaps,
    ...touchColumns(touches, context.asOfDay),
    has: {
      deals: facts.deals().count > 0,
      dealDates: touches.some((one) => one.hasDealDates),
      activities: facts.activities().count > 0,
      investments: facts.investments().count > 0
    }
  }
}
