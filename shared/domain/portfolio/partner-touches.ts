import type { MetricContext } from '../metrics/context'
import { activityCode } from '../metrics/facts/activity-columns'
import { noDay } from '../metrics/facts/columns'
import { wonDeal } from '../metrics/facts/deal-columns'
import { paidInvestment } from '../metrics/facts/investment-columns'
import { engagingActivities } from './engaging-activities'

/** What a partner did in the active window, by how much of an effort it is, and when it last did anything. */
export interface PartnerTouches {
  readonly executions: number
  readonly engagements: number
  readonly lightTouches: number
  /** Days after the as-of date are plans. Null: never. */
  readonly latest: number | null
  readonly hasDealDates: boolean
}

type Draft = { -readonly [K in keyof PartnerTouches]: PartnerTouches[K] }

const nothing = (): Draft => ({
  ...{ executions: 0, engagements: 0, lightTouches: 0 },
  ...{ latest: null, hasDealDates: false }
})

const later = (touches: Draft, day: number): void => {
  if (touches.latest === null || day > touches.latest) touches.latest = day
}

const windowBegins = ({ asOfDay, definitions }: MetricContext): number =>
  asOfDay - definitions.activeWindowDays

function byDeals(context: MetricContext): readonly PartnerTouches[] {
  const deals = context.facts.deals()
  const { rows, starts } = deals.byPartner
  const { asOfDay } = context
  const after = windowBegins(context)
  const seen = (day: number): number => (day > asOfDay ? noDay : day)
  const find = (partner: number): PartnerTouches => {
    const touches = nothing()
    for (let place = starts[partner] ?? 0; place < (starts[partner + 1] ?? 0); place++) {
      const at = rows[place] ?? -1
      let day = seen(deals.createdOn[at] ?? noDay)
      day = Math.max(day, seen(deals.qualifiedOn[at] ?? noDay), seen(deals.registeredOn[at] ?? noDay))
      if (deals.status[at] === wonDeal) day = Math.max(day, seen(deals.closedOn[at] ?? noDay))
      if (day === noDay) continue
      touches.hasDealDates = true
      later(touches, day)
      if (day > after) touches.executions++
    }
    return touches
  }
  return context.parts.perPartner('touches by deals', deals, { count: context.facts.partners.length, find })
}

function byActivities(context: MetricContext): readonly PartnerTouches[] {
  const activities = context.facts.activities()
  const after = windowBegins(context)
  const { rows, starts } = activities.byPartner
  const registration = activityCode('deal-registration')
  const find = (partner: number): PartnerTouches => {
    const touches = nothing()
    for (let place = starts[partner] ?? 0; place < (starts[partner + 1] ?? 0); place++) {
      const at = rows[place] ?? -1
      const day = activities.date[at] ?? noDay
      if (day === noDay || day > context.asOfDay) continue
      later(touches, day)
      if (day <= after) continue
      const kind = activities.kind[at] ?? 0
      if (kind === registration) touches.executions++
      else if (engagingActivities.has(kind)) touches.engagements++
      else touches.lightTouches++
    }
    return touches
  }
  const count = context.facts.partners.length
  return context.parts.perPartner('touches by activities', activities, { count, find })
}

function byFunds(context: MetricContext): readonly PartnerTouches[] {
  const money = context.facts.investments()
  const { rows, starts } = money.byPartner
  const after = windowBegins(context)
  const find = (partner: number): PartnerTouches => {
    const touches = nothing()
    for (let place = starts[partner] ?? 0; place < (starts[partner + 1] ?? 0); place++) {
      const at = rows[place] ?? -1
      const day = money.date[at] ?? noDay
      if (day === noDay || day > context.asOfDay || money.state[at] !== paidInvestment) continue
      if (day > after) touches.engagements++
      later(touches, day)
    }
    return touches
  }
  return context.parts.perPartner('touches by funds', money, { count: context.facts.partners.length, find })
}

/** The touches of two kinds of records together. */
function joined(one: PartnerTouches, other: PartnerTouches | undefined): PartnerTouches {
  if (other === undefined) return one
  const { latest } = other
  return {
    executions: one.executions + other.executions,
    engagements: one.engagements + other.engagements,
    lightTouches: one.lightTouches + other.lightTouches,
    latest: latest === null || (one.latest !== null && one.latest > latest) ? one.latest : latest,
    hasDealDates: one.hasDealDates || other.hasDealDates
  }
}

/** From activities and funds: what an edited deal leaves as it is. */
function besideDeals(context: MetricContext): readonly PartnerTouches[] {
  const funds = byFunds(context)
  return byActivities(context).map((activities, partner) => joined(activities, funds[partner]))
}

/** What each partner did, from deals, activities and funds together. */
export function partnerTouches(context: MetricContext): readonly PartnerTouches[] {
  const others = context.shared(besideDeals)
  return byDeals(context).map((deals, partner) => joined(deals, others[partner]))
}
