import type { Caveat } from '../evidence/reasons'
import type { Figure, Interval } from '../evidence/figure'
import { kaplanMeier, timeReached, type WaitingCurve } from '../stats/kaplan-meier'
import type { MetricContext } from './context'
import { defineMetric } from './define-metric'
import { hasDays, leadEvents, proofOf, registrationEvents, wonDealStream, type StandIn } from './event-stream'
import { knownFigure, unknownFigure, type About } from './figure-of'
import type { Metric } from './metric'
import { partnerSet } from './record-scope'
import { beginningOf, waitingCases, type Beginning, type WaitingCases } from './waiting-cases'

/** What a partner is waited for. */
interface Milestone {
  readonly id: string
  readonly words: string
  readonly needs: string
  readonly eventsOf: (context: MetricContext) => StandIn | null
  /** One function per milestone: what it gives is kept for both its figures. */
  readonly curveOf: (context: MetricContext) => Waited | null
}

/** How long partners took, as a curve. */
interface Waited extends WaitingCases {
  readonly curve: WaitingCurve
}

function milestone(about: Omit<Milestone, 'curveOf'>): Milestone {
  const begun = (context: MetricContext): Beginning | null => {
    const events = context.shared(about.eventsOf)
    return events && beginningOf(context, events.stream)
  }
  const curveOf = (context: MetricContext): Waited | null => {
    const beginning = context.shared(begun)
    if (!beginning) return null
    const waiting = waitingCases(context, beginning)
    return { ...waiting, curve: kaplanMeier(waiting.times) }
  }
  return { ...about, curveOf }
}

function wonEvents(context: MetricContext): StandIn | null {
  const stream = context.shared(wonDealStream)
  return hasDays(stream) ? { stream, caveats: [] } : null
}

function reached(asked: About, { eventsOf, curveOf }: Milestone, share: number): Figure {
  const { context } = asked
  const events = context.shared(eventsOf)
  const waiting = context.shared(curveOf)
  if (!events || !waiting) {
    const hasDeals = context.facts.deals().count > 0
    return unknownFigure(asked, {
      reason: hasDeals ? 'no-dates' : 'no-deals',
      missing: hasDeals ? 'deal-dates' : 'deals'
    })
  }
  const { partners, leftOut, signedCount, curve, arrived } = waiting
  if (signedCount === 0) return unknownFigure(asked, { reason: 'no-partners', missing: 'partners', leftOut })
  if (partners.length === 0) {
    const hasDates = context.facts.partners.some((partner) => partner.signedOn !== null)
    return unknownFigure(asked, {
      reason: hasDates ? 'none-elapsed' : 'no-signing-dates',
      missing: 'signing-dates',
      leftOut
    })
  }
  const { time, low, high } = timeReached(curve, share)
  const interval: Interval | null =
    low === null || high === null ? null : { low, high, level: 0.95, method: 'brookmeyer-crowley' }
  const known = {
    numerator: curve.ended,
    denominator: curve.n,
    interval,
    counted: partnerSet(context, arrived)
  }
  const base = partnerSet(context, partners)
  if (time === null) {
    const reason = share === 0.5 ? 'not-reached' : 'quantile-not-reached'
    return unknownFigure(asked, { reason, leftOut, known, base })
  }
  const open: Caveat[] = high === null ? ['upper-not-reached'] : []
  return knownFigure(asked, {
    ...known,
    value: time,
    base,
    leftOut,
    proof: proofOf(waiting.first, arrived),
    coverage: partners.length / signedCount,
    caveats: [...events.caveats, ...open]
  })
}

function waitingMetric(what: Milestone, share: number): Metric {
  const isMedian = share === 0.5
  return defineMetric(
    {
      id: isMedian ? what.id : `${what.id}-p90`,
      title: `Days from signing to first ${what.words}${isMedian ? '' : ', nine in ten'}`,
      unit: 'days',
      scope: 'programme',
      plainWords: `Days after signing by which ${isMedian ? 'half' : 'nine in ten'} of the partners have their first ${what.words}; partners still waiting count as waiting, they are not dropped.`,
      formula: `Kaplan–Meier estimate: first day with the share still waiting ≤ ${isMedian ? '50' : '10'} %`,
      needs: ['partner.signedOn', 'deal.partnerId', what.needs],
      cellFields: ['signedOn', 'qualifiedOn', 'registeredOn', 'closedOn', 'createdOn', 'date'],
      edgeCases: [
        `Fewer than ${isMedian ? 'half' : 'nine in ten'} there: not reached, said as such, with how many are.`,
        'Partners that ended count until the day they did.',
        'Partners signed before the data begin, without a signing date, or with an event before signing are left out and listed.'
      ],
      source: 'Kaplan–Meier; the interval is Brookmeyer–Crowley’s at 95 % (log–log).'
    },
    (asked) => reached(asked, what, share)
  )
}

const lead = milestone({
  id: 'days-to-first-lead',
  words: 'qualified lead',
  needs: 'deal.qualifiedOn',
  eventsOf: leadEvents
})
const registration = milestone({
  id: 'days-to-first-registration',
  words: 'deal registration',
  needs: 'deal.registeredOn',
  eventsOf: registrationEvents
})
const deal = milestone({
  id: 'days-to-first-deal',
  words: 'won deal',
  needs: 'deal.closedOn',
  eventsOf: wonEvents
})

/** Days from signing to the first lead, registration and won deal: median and nine in ten. Unit: days. */
export const daysToFirst: readonly Metric[] = [lead, registration, deal].flatMap((what) => [
  waitingMetric(what, 0.5),
  waitingMetric(what, 0.9)
])
