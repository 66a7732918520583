import type { Figure } from '../evidence/figure'
import type { Caveat } from '../evidence/reasons'
import { firstEvents, proofOf, type EventStream } from './event-stream'
import { historyStart } from './history-start'
import { noDay } from './facts/columns'
import { unknownFigure, type About } from './figure-of'
import { shareOfPartners } from './share-of-partners'
import { emptyCohort, signedCohort } from './signed-cohort'

/** What a partner is expected to come to, and within how many days of signing. */
export interface Expected {
  readonly streams: readonly EventStream[]
  readonly days: number
  readonly caveats?: readonly Caveat[]
}

/** Share of the partners signed long enough ago that had their first event within some days of signing. */
export function soonAfterSigning(asked: About, { streams, days, caveats = [] }: Expected): Figure {
  const { context } = asked
  const cohort = signedCohort(context, {
    time: `${days} days`,
    signedUpTo: context.asOfDay - days,
    since: historyStart(context, streams)
  })
  if (cohort.partners.length === 0) return unknownFigure(asked, emptyCohort(cohort, context))
  const first = firstEvents(context, streams)
  const counted = cohort.partners.filter((partner, index) => {
    const day = first.day[partner] ?? noDay
    return day !== noDay && day <= (cohort.signed[index] ?? 0) + days
  })
  return shareOfPartners(asked, {
    counted,
    base: cohort.partners,
    leftOut: cohort.leftOut,
    coverage: cohort.coverage,
    proof: proofOf(first, counted),
    caveats
  })
}
