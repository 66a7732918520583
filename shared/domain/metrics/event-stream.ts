import type { RecordSet } from '../evidence/figure'
import type { Caveat } from '../evidence/reasons'
import { recordSet } from '../evidence/record-set'
import { activityKinds, type ActivityKind } from '../entities/facts'
import type { MetricContext } from './context'
import { activityCode, type ActivityColumns } from './facts/activity-columns'
import { noDay } from './facts/columns'
import { isSale } from './facts/deal-columns'
import type { PartnerLinks } from './facts/partner-rows'
import type { PartedTable } from './recall/kept-parts'

/** Things that happened with partners, by position: whose it was, and the day (`noDay`: none). */
export interface EventStream extends PartnerLinks, PartedTable {
  /** Tells it from other streams. */
  readonly name: string
  readonly kind: 'deal' | 'activity'
  readonly ids: readonly string[]
  readonly day: Int32Array
}

/** True when any record of the stream has a day. */
export const hasDays = ({ day }: EventStream): boolean => day.some((one) => one !== noDay)

const dealStream = ({ facts }: MetricContext, name: string, day: Int32Array): EventStream => {
  const { count, ids, partner, byPartner, trail } = facts.deals()
  return { name, kind: 'deal', count, ids, partner, byPartner, trail, day }
}

/** Every code a kind may have; 0: unknown. */
const activityCodes = Array.from({ length: activityKinds.length + 1 }, (_, code) => code)

/** By table and name: one partner after the other asks for them. */
const streams = new WeakMap<ActivityColumns, Map<string, EventStream>>()

/** Activities of some kinds. */
export function activityStream({ facts, parts }: MetricContext, kinds: readonly ActivityKind[]): EventStream {
  const activities = facts.activities()
  const { count, ids, partner, byPartner, trail } = activities
  const name = `activities ${kinds.join()}`
  const known = streams.get(activities) ?? new Map<string, EventStream>()
  streams.set(activities, known)
  const found = known.get(name)
  if (found) return found
  const isAsked = activityCodes.map((code) => kinds.some((kind) => activityCode(kind) === code))
  const day = parts.column(`days of ${name}`, activities, (position) =>
    isAsked[activities.kind[position] ?? 0] === true ? (activities.date[position] ?? noDay) : noDay
  )
  const stream: EventStream = { name, kind: 'activity', count, ids, partner, byPartner, trail, day }
  known.set(name, stream)
  return stream
}

export const createdDeals = (context: MetricContext): EventStream =>
  dealStream(context, 'created deals', context.facts.deals().createdOn)

const registrationKinds = ['deal-registration'] as const

/** Deal registrations: the dates on deals where there are any, else those logged as activities; never both. */
export function registrations(context: MetricContext): EventStream {
  const onDeals = dealStream(context, 'registered deals', context.facts.deals().registeredOn)
  return hasDays(onDeals) ? onDeals : activityStream(context, registrationKinds)
}

/** Whether any registration with a date is in the data, for whomever. */
export const hasRegistrations = (context: MetricContext): boolean => hasDays(context.shared(registrations))

/** Sales by closing day. */
export function wonDealStream(context: MetricContext): EventStream {
  const deals = context.facts.deals()
  const day = context.parts.column('days of sales', deals, (position) =>
    isSale(deals, position) ? (deals.closedOn[position] ?? noDay) : noDay
  )
  return dealStream(context, 'sales', day)
}

/** Events with what stands in for what. */
export interface StandIn {
  readonly stream: EventStream
  readonly caveats: readonly Caveat[]
}

/** Qualified leads; where no deal has such a date, registrations, else new deals, and the figure says so. */
export function leadEvents(context: MetricContext): StandIn | null {
  const qualified = dealStream(context, 'qualified deals', context.facts.deals().qualifiedOn)
  if (hasDays(qualified)) return { stream: qualified, caveats: [] }
  if (context.shared(hasRegistrations)) {
    return { stream: context.shared(registrations), caveats: ['proxy-registrations'] }
  }
  const created = context.shared(createdDeals)
  return hasDays(created) ? { stream: created, caveats: ['proxy-created'] } : null
}

/** Deal registrations; where there are none, new deals, and the figure says so. */
export function registrationEvents(context: MetricContext): StandIn | null {
  if (context.shared(hasRegistrations)) return { stream: context.shared(registrations), caveats: [] }
  const created = context.shared(createdDeals)
  return hasDays(created) ? { stream: created, caveats: ['proxy-created'] } : null
}

/** The first (or last) event of each partner up to the as-of date. */
export interface EventsByPartner {
  /** `noDay`: none. */
  readonly day: Int32Array
  /** What kind of record it is; null: there is none. */
  readonly kindOf: (partnerIndex: number) => EventStream['kind'] | null
  /** The record's id; looked up only where somebody reads it. */
  readonly idOf: (partnerIndex: number) => string
}

/** First event of each partner, from several streams, with a day after `after` and up to the as-of date. */
export function firstEvents(
  context: MetricContext,
  streams: readonly EventStream[],
  after = noDay
): EventsByPartner {
  const each = streams.map((stream) => firstOf(context, stream, after))
  const [only] = each
  if (only && each.length === 1) return only
  const day = new Int32Array(context.facts.partners.length).fill(noDay)
  const from = new Int32Array(day.length).fill(-1)
  each.forEach((events, index) => {
    events.day.forEach((one, partner) => {
      const known = day[partner] ?? noDay
      if (one === noDay || (known !== noDay && known <= one)) return
      day[partner] = one
      from[partner] = index
    })
  })
  return {
    day,
    kindOf: (partner) => each[from[partner] ?? -1]?.kindOf(partner) ?? null,
    idOf: (partner) => each[from[partner] ?? -1]?.idOf(partner) ?? ''
  }
}

/** By the days they were read from: an edited deal leaves those of activities as they are. */
const firstDays = new WeakMap<Int32Array, { first: readonly number[]; events: EventsByPartner }>()

function firstOf(context: MetricContext, stream: EventStream, after: number): EventsByPartner {
  const { facts, asOfDay, parts } = context
  const first = parts.perPartner(`first of ${stream.name} after ${after}`, stream, {
    count: facts.partners.length,
    find: (partner) => firstPosition(stream, partner, { after, upTo: asOfDay })
  })
  const known = firstDays.get(stream.day)
  if (known?.first === first) return known.events
  const day = new Int32Array(first.length)
  for (let partner = 0; partner < day.length; partner++) {
    day[partner] = stream.day[first[partner] ?? -1] ?? noDay
  }
  const events: EventsByPartner = {
    day,
    kindOf: (partner) => ((first[partner] ?? -1) < 0 ? null : stream.kind),
    idOf: (partner) => stream.ids[first[partner] ?? -1] ?? ''
  }
  firstDays.set(stream.day, { first, events })
  return events
}

/** Where the first event of a partner in a window stands; −1: there is none. */
function firstPosition(
  { day, byPartner }: EventStream,
  partner: number,
  { after, upTo }: { readonly after: number; readonly upTo: number }
): number {
  const { rows, starts } = byPartner
  const end = starts[partner + 1] ?? 0
  let found = -1
  for (let at = starts[partner] ?? 0; at < end; at++) {
    const position = rows[at] ?? -1
    const one = day[position] ?? noDay
    if (one === noDay || one <= after || one > upTo) continue
    if (found < 0 || one < (day[found] ?? noDay)) found = position
  }
  return found
}

/** The records that prove something of the given partners, as one set; of two kinds the deals are shown. */
export function proofOf(events: EventsByPartner, partners: readonly number[]): RecordSet {
  const kind = partners.some((partner) => events.kindOf(partner) === 'deal') ? 'deal' : 'activity'
  const shown = partners.filter((partner) => events.kindOf(partner) === kind)
  return recordSet(kind, shown, events.idOf)
}
