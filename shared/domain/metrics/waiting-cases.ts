import type { Exclusion } from '../evidence/figure'
import type { WaitingTimes } from '../stats/kaplan-meier'
import type { MetricContext } from './context'
import { firstEvents, type EventsByPartner, type EventStream } from './event-stream'
import { historyStart } from './history-start'
import { noDay } from './facts/columns'
import { leftOutPartners } from './left-out'
import { partnerDays } from './partner-days'
import { isBeforeHistory } from './signed-cohort'

/** Signed partners with how long each took, or has waited so far. */
export interface WaitingCases {
  /** Positions of the partners whose wait is known. */
  readonly partners: readonly number[]
  /** Of these, those that got there. */
  readonly arrived: readonly number[]
  /** How long they waited, in days. */
  readonly times: WaitingTimes
  readonly first: EventsByPartner
  readonly leftOut: readonly Exclusion[]
  readonly signedCount: number
}

/**
 * The first event of each partner, and since when there are any. With the partners this is all that tells how long they
 * waited; small, so that it is found to be the same after an edit of something else.
 */
export interface Beginning {
  readonly first: EventsByPartner
  readonly since: number | null
}

export const beginningOf = (context: MetricContext, stream: EventStream): Beginning => ({
  first: firstEvents(context, [stream]),
  since: historyStart(context, [stream])
})

/**
 * How long from signing to the first event. Partners still waiting are kept until the as-of date, partners that ended
 * until the day they did: dropping them would flatter the figure. Left out are prospects, partners without a signing
 * date, those signed before the data begin, and those with an event before they signed.
 */
export function waitingCases(context: MetricContext, { first, since }: Beginning): WaitingCases {
  const { signedOn, endedOn } = context.shared(partnerDays)
  const partners: number[] = []
  const arrived: number[] = []
  const all = new Int32Array(context.facts.partners.length)
  const ended = new Int32Array(context.facts.partners.length)
  const outside = leftOutPartners(context)
  let signedCount = 0
  context.facts.partners.forEach((partner, position) => {
    if (partner.status === 'prospect') return outside.add('partner-prospect', position)
    if (partner.signedOn !== null && partner.signedOn > context.asOf)
      return outside.add('signed-after-as-of', position)
    signedCount++
    if (partner.signedOn === null) return outside.add('signed-date-missing', position)
    const signed = signedOn[position] ?? noDay
    const day = first.day[position] ?? noDay
    if (isBeforeHistory(signed, since)) return outside.add('history-too-short', position)
    if (day !== noDay && day < signed) return outside.add('before-signing', position)
    if (partner.status === 'ended' && partner.endedOn === null && day === noDay)
      return outside.add('partner-ended', position)
    const leftOn = partner.endedOn === null ? context.asOfDay : (endedOn[position] ?? noDay)
    const last = Math.max(signed, Math.min(context.asOfDay, leftOn))
    all[partners.length] = (day === noDay ? last : day) - signed
    partners.push(position)
    if (day === noDay) return
    ended[arrived.length] = day - signed
    arrived.push(position)
  })
  return {
    partners,
    arrived,
    times: { all: all.subarray(0, partners.length), ended: ended.subarray(0, arrived.length) },
    first,
    leftOut: outside.exclusions(),
    signedCount
  }
}
