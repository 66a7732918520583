import type { ActiveEvent } from '../entities/engagement'
import type { MetricContext } from './context'
import { noDay } from './facts/columns'
import { activityStream, hasDays } from './event-stream'
import { isSale, type DealColumns } from './facts/deal-columns'
import type { PartnerRows } from './facts/partner-rows'
import type { At } from './look/look'
import { once } from './once'
import type { RowList } from './rows/row-list'
import { selectRows } from './rows/select-rows'

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
  readonly withoutPartner: RowList
  /** False when no record has any of the dates the definition asks for: then nothing can be told. */
  readonly hasDates: boolean
  /** Share of deals naming a partner that have at least one of those dates. */
  readonly coverage: number | null
}

/** The latest day of one deal that the agreed definition counts, within the window and at all; `noDay`: none. */
interface CountedDay {
  inWindow: number
  any: number
}

/** Finds the days of deals that count as activity; an event without a date is no event. */
export function countedDays(
  deals: DealColumns,
  events: ReadonlySet<ActiveEvent>,
  { after, upTo }: { readonly after: number; readonly upTo: number }
): (position: number) => Readonly<CountedDay> {
  const columns = [
    ...(events.has('qualifiedLead') ? [deals.qualifiedOn] : []),
    ...(events.has('registeredDeal') ? [deals.registeredOn] : []),
    ...(events.has('openPipeline') ? [deals.createdOn] : [])
  ]
  const countsSales = events.has('closedRevenue')
  // One object for all deals: what is found is read before the next is asked for.
  const found: CountedDay = { inWindow: noDay, any: noDay }
  const take = (day: number): void => {
    if (day > found.any) found.any = day
    if (day > after && day <= upTo && day > found.inWindow) found.inWindow = day
  }
  return (position) => {
    found.inWindow = noDay
    found.any = noDay
    for (const column of columns) take(column[position] ?? noDay)
    if (countsSales && isSale(deals, position)) take(deals.closedOn[position] ?? noDay)
    return found
  }
}

/** What the deals of one partner say about its activity. */
interface DealEvents {
  /** Deals that count in the window, in file order. */
  readonly deals: number[]
  /** The latest of them, the first of several on one day; −1: none. */
  latest: number
  /** Its day; `noDay`: none. */
  day: number
  /** How many of its deals have any of the dates the definition asks for. */
  dated: number
}

/** Adds what the deals of one partner say. A loop of its own: see the decisions in the README. */
function addEvents(
  events: DealEvents,
  { rows, starts }: PartnerRows,
  { partner, find }: { readonly partner: number; readonly find: (position: number) => Readonly<CountedDay> }
): void {
  const end = starts[partner + 1] ?? 0
  for (let at = starts[partner] ?? 0; at < end; at++) {
    const position = rows[at] ?? -1
    const { inWindow, any } = find(position)
    if (any !== noDay) events.dated++
    if (inWindow === noDay) continue
    events.deals.push(position)
    if (inWindow <= events.day) continue
    events.day = inWindow
    events.latest = position
  }
}

const eventsAskedFor = ({ definitions }: MetricContext): ReadonlySet<ActiveEvent> =>
  new Set(definitions.activeEvents)

const window = ({ asOfDay, definitions }: MetricContext): { after: number; upTo: number } => ({
  after: asOfDay - definitions.activeWindowDays,
  upTo: asOfDay
})

function dealEvents(context: MetricContext): readonly Readonly<DealEvents>[] {
  const deals = context.facts.deals()
  const daysOf = once(() => countedDays(deals, eventsAskedFor(context), window(context)))
  return context.parts.perPartner('deals that count as activity', deals, {
    count: context.facts.partners.length,
    find: (partner) => {
      const events: DealEvents = { deals: [], latest: -1, day: noDay, dated: 0 }
      addEvents(events, deals.byPartner, { partner, find: daysOf() })
      return events
    }
  })
}

/** Deal registrations of each partner in the window that are logged as activities, where they count. */
function loggedRegistrations(context: MetricContext): readonly (readonly number[])[] {
  if (!context.definitions.activeEvents.includes('registeredDeal')) return []
  const { after, upTo } = window(context)
  const logged = activityStream(context, ['deal-registration'])
  const { rows, starts } = logged.byPartner
  return context.parts.perPartner('registrations that count as activity', logged, {
    count: context.facts.partners.length,
    find: (partner) => {
      const found: number[] = []
      for (let at = starts[partner] ?? 0; at < (starts[partner + 1] ?? 0); at++) {
        const position = rows[at] ?? -1
        const day = logged.day[position] ?? noDay
        if (day > after && day <= upTo) found.push(position)
      }
      return found
    }
  })
}

const hasLogged = (context: MetricContext): boolean =>
  context.definitions.activeEvents.includes('registeredDeal') &&
  hasDays(activityStream(context, ['deal-registration']))

/** Deals that would count as activity if they named a partner. */
function unnamedEvents(context: MetricContext): RowList {
  const deals = context.facts.deals()
  const daysOf = countedDays(deals, eventsAskedFor(context), window(context))
  return selectRows(context, deals, {
    ...{ kind: 'deal', key: 'activity of nobody', partnerIndex: null },
    verdict: (position) => (deals.partner[position] ?? -1) < 0 && daysOf(position).inWindow !== noDay
  }).rows
}

/** Whether activity can be told at all, and of how many deals. */
export function activityBasis(context: MetricContext): Pick<PartnerActivity, 'hasDates' | 'coverage'> {
  const named = context.facts.deals().byPartner.named
  const dated = dealEvents(context).reduce((count, events) => count + events.dated, 0)
  return {
    hasDates: dated > 0 || unnamedEvents(context).length > 0 || context.shared(hasLogged),
    coverage: named === 0 ? null : dated / named
  }
}

/** What each partner did in the window, as positions of deals and of activities. */
export function eventsByPartner(context: MetricContext): {
  readonly deals: At<readonly number[]>
  readonly registrations: At<readonly number[]>
} {
  const byDeals = dealEvents(context)
  const registrations = loggedRegistrations(context)
  return { deals: (at) => byDeals[at]?.deals ?? [], registrations: (at) => registrations[at] ?? [] }
}

const latestDeal = ({ day, latest }: Readonly<DealEvents>): QualifyingEvent => ({
  day,
  kind: 'deal',
  position: latest
})

/**
 * What each partner did in the half-open window (as-of − N days, as-of] that counts as active by the engagement's
 * definition. "Open pipeline" counts on the day the deal was created, whatever became of it later.
 */
export function partnerActivity(context: MetricContext): PartnerActivity {
  const byDeals = dealEvents(context)
  const registrations = loggedRegistrations(context)
  const { date } = context.facts.activities()
  const latest = byDeals.map((events, partner) => {
    let last = events.latest < 0 ? null : latestDeal(events)
    for (const position of registrations[partner] ?? []) {
      const day = date[position] ?? noDay
      if (day > (last?.day ?? noDay)) last = { day, kind: 'activity', position }
    }
    return last
  })
  return {
    deals: byDeals.map((events) => events.deals),
    registrations,
    latest,
    withoutPartner: unnamedEvents(context),
    ...context.shared(activityBasis)
  }
}
