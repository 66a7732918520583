import type { MetricContext } from './context'
import { activityStream, hasDays, type EventStream } from './event-stream'
import { noDay } from './facts/columns'
import { countedDays } from './partner-activity'

/** The last qualifying event of each partner up to the as-of date, however long ago. `noDay`: none. */
export function activeSince(context: MetricContext): {
  readonly latest: Int32Array
  readonly hasDates: boolean
} {
  const { facts, parts, asOfDay } = context
  const events = new Set(context.definitions.activeEvents)
  const deals = facts.deals()
  const daysOf = countedDays(deals, events, { after: noDay, upTo: asOfDay })
  const { rows, starts } = deals.byPartner
  const byDeals = parts.perPartner('last deal that counts as activity', deals, {
    count: facts.partners.length,
    find: (partner) => {
      let last = noDay
      for (let at = starts[partner] ?? 0; at < (starts[partner + 1] ?? 0); at++) {
        last = Math.max(last, daysOf(rows[at] ?? -1).inWindow)
      }
      return last
    }
  })
  const isDated = parts.perBlock('any day of activity', deals, (from, to) => {
    for (let position = from; position < to; position++) if (daysOf(position).any !== noDay) return true
    return false
  })
  const latest = Int32Array.from(byDeals)
  let hasDates = isDated.includes(true)
  if (events.has('registeredDeal')) {
    const logged = activityStream(context, ['deal-registration'])
    hasDates ||= hasDays(logged)
    lastDays(context, logged).forEach((day, partner) => {
      if (day > (latest[partner] ?? noDay)) latest[partner] = day
    })
  }
  return { latest, hasDates }
}

/** The last event of each partner up to the as-of date; `noDay`: none. */
function lastDays({ facts, parts, asOfDay }: MetricContext, stream: EventStream): readonly number[] {
  const { rows, starts } = stream.byPartner
  return parts.perPartner(`last of ${stream.name}`, stream, {
    count: facts.partners.length,
    find: (partner) => {
      let last = noDay
      for (let at = starts[partner] ?? 0; at < (starts[partner + 1] ?? 0); at++) {
        const day = stream.day[rows[at] ?? -1] ?? noDay
        if (day <= asOfDay) last = Math.max(last, day)
      }
      return last
    }
  })
}
