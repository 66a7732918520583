import type { ActiveEvent } from '../entities/engagement'
import type { MetricContext } from './context'
import { noDay } from './facts/columns'
import { activityCode } from './facts/activity-columns'
import { wonDeal, type DealColumns } from './facts/deal-columns'

/** One thing a partner did that counts as activity. */
interface QualifyingEvent {
  readonly day: number
  readonly kind: 'deal' | 'activity'
  readonly position: number
}

/** Who was active in the window, and by what. */
export interface PartnerActivity {
  /** Per partner position: deals that count in the window. */
  readonly deals: readonly (readonly number[])[]
  /** Per partner position: deal registrations in the window that are no deal record. */
  readonly registrations: readonly (readonly number[])[]
  /** Per partner position: its latest event in the window, or null. */
  readonly latest: readonly (QualifyingEvent | null)[]
  /** Deals that would count but name no partner. */
  readonly withoutPartner: readonly number[]
  /** False when no record has any of the dates the definition asks for: then nothing can be told. */
  readonly hasDates: boolean
  /** Share of deals naming a partner that have at least one of those dates. */
  readonly coverage: number | null
}

/** The days of one deal that the agreed definition counts; an event without a date is no event. */
function eventDays(deals: DealColumns, position: number, events: ReadonlySet<ActiveEvent>): number[] {
  const days: number[] = []
  const take = (day: number | undefined): void => {
    if (day !== undefined && day !== noDay) days.push(day)
  }
  if (events.has('qualifiedLead')) take(deals.qualifiedOn[position])
  if (events.has('registeredDeal')) take(deals.registeredOn[position])
  if (events.has('openPipeline')) take(deals.createdOn[position])
  // A credit note is no sale; an amount that is not known may be one.
  const isSale = deals.status[position] === wonDeal && !((deals.amount[position] ?? 0) <= 0)
  if (events.has('closedRevenue') && isSale) take(deals.closedOn[position])
  return days
}

/**
 * What each partner did in the half-open window (as-of − N days, as-of] that counts as active by the engagement's
 * definition. "Open pipeline" counts on the day the deal was created, whatever became of it later.
 */
export function partnerActivity(context: MetricContext): PartnerActivity {
  const { facts, definitions, asOfDay } = context
  const events = new Set(definitions.activeEvents)
  const after = asOfDay - definitions.activeWindowDays
  const deals = facts.deals()
  const dealsOf: number[][] = facts.partners.map(() => [])
  const registrationsOf: number[][] = facts.partners.map(() => [])
  const latest: (QualifyingEvent | null)[] = facts.partners.map(() => null)
  const withoutPartner: number[] = []
  let named = 0
  let dated = 0
  const note = (partner: number, event: QualifyingEvent): void => {
    if (event.day > (latest[partner]?.day ?? noDay)) latest[partner] = event
  }
  for (let position = 0; position < deals.count; position++) {
    const days = eventDays(deals, position, events)
    const partner = deals.partner[position] ?? -1
    if (partner >= 0) named++
    if (partner >= 0 && days.length > 0) dated++
    const inWindow = days.filter((day) => day > after && day <= asOfDay)
    if (inWindow.length === 0) continue
    if (partner < 0) withoutPartner.push(position)
    else {
      dealsOf[partner]?.push(position)
      note(partner, { day: Math.max(...inWindow), kind: 'deal', position })
    }
  }
  const registrationDates = events.has('registeredDeal') ? registrations(context) : []
  for (const { day, position, partner } of registrationDates) {
    if (partner < 0 || day <= after || day > asOfDay) continue
    registrationsOf[partner]?.push(position)
    note(partner, { day, kind: 'activity', position })
  }
  return {
    deals: dealsOf,
    registrations: registrationsOf,
    latest,
    withoutPartner,
    hasDates: dated > 0 || withoutPartner.length > 0 || registrationDates.length > 0,
    coverage: named === 0 ? null : dated / named
  }
}

/** Dated deal registrations logged as activities. */
function registrations({ facts }: MetricContext): { day: number; position: number; partner: number }[] {
  const activities = facts.activities()
  const registration = activityCode('deal-registration')
  const found: { day: number; position: number; partner: number }[] = []
  activities.date.forEach((day, position) => {
    if (day === noDay || activities.kind[position] !== registration) return
    found.push({ day, position, partner: activities.partner[position] ?? -1 })
  })
  return found
}
