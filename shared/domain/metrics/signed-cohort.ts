import type { Exclusion } from '../evidence/figure'
import { dayNumber, lastDateMonthsBefore } from '../values/civil-date'
import type { MetricContext } from './context'
import { noDay } from './facts/columns'
import { leftOutPartners } from './left-out'
import { partnerDays } from './partner-days'
import { rosterPositions } from './roster-positions'

/** A file rarely begins on the day of its first record: so long before it a partner still counts as seen. */
const toleranceDays = 31

/** Whether a partner signed so long before the data begin that its time since then cannot be seen. */
export const isBeforeHistory = (signed: number, since: number | null): boolean =>
  since !== null && signed < since - toleranceDays

/** Signed partners whose time since signing can be looked at. */
export interface SignedCohort {
  readonly partners: readonly number[]
  /** Day signed, in the order of `partners`. */
  readonly signed: readonly number[]
  readonly leftOut: readonly Exclusion[]
  /** Share of signed partners that are in it. */
  readonly coverage: number | null
}

export interface CohortWanted {
  /** Of partners signed after this day the time to look at has not passed yet; they are kept apart and listed. */
  readonly signedUpTo: number
  /** Tells it from other times. */
  readonly time: string
  /** Partners signed before the data begin are left out; null: everybody counts. */
  readonly since: number | null
}

/** The last day on which a partner was signed a year ago; `noDay`: there is none. */
export function signedYearAgo({ asOf }: MetricContext): number {
  const last = lastDateMonthsBefore(asOf, 12)
  return last === null ? noDay : dayNumber(last)
}

/** Signed partners with a signing date, whose time has passed and lies within the data. */
export const signedCohort = (context: MetricContext, wanted: CohortWanted): SignedCohort =>
  context.keep(`signed ${wanted.time} ago, seen since ${wanted.since}`, (now) => findCohort(now, wanted))

function findCohort(context: MetricContext, wanted: CohortWanted): SignedCohort {
  const { positions, leftOut } = context.shared(rosterPositions)
  const { signedOn } = context.shared(partnerDays)
  const inside: number[] = []
  const signed: number[] = []
  const outside = leftOutPartners(context)
  for (const position of positions) {
    const day = signedOn[position] ?? noDay
    if (day === noDay) outside.add('signed-date-missing', position)
    else if (day > wanted.signedUpTo) outside.add('not-elapsed', position)
    else if (isBeforeHistory(day, wanted.since)) outside.add('history-too-short', position)
    else {
      inside.push(position)
      signed.push(day)
    }
  }
  return {
    partners: inside,
    signed,
    leftOut: [...leftOut, ...outside.exclusions()],
    coverage: positions.length === 0 ? null : inside.length / positions.length
  }
}

/** Why a figure about a cohort is unknown when nobody is in it. */
export function emptyCohort(cohort: SignedCohort, context: MetricContext) {
  const hasDates = context.facts.partners.some((partner) => partner.signedOn !== null)
  const hasRoster = context.roster().members.length > 0
  if (!hasRoster) return { reason: 'no-partners', missing: 'partners', leftOut: cohort.leftOut } as const
  return hasDates
    ? ({ reason: 'none-elapsed', leftOut: cohort.leftOut } as const)
    : ({ reason: 'no-signing-dates', missing: 'signing-dates', leftOut: cohort.leftOut } as const)
}
