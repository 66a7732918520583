import { defineTold } from './define-metric'
import { known, unknownToAll, type Tell } from './look/told'
import { dayNumber } from '../values/civil-date'
import { lastFullQuarter } from '../values/fiscal-calendar'
import type { MetricContext } from './context'
import { hasRegistrations, registrations } from './event-stream'
import { noDay } from './facts/columns'
import { lastYearAfterDay } from './last-year'

interface Period {
  readonly after: number
  readonly upTo: number
  readonly months: number
  readonly name: string
}

const periodOf = (after: number, upTo: number, months: number): Period => ({
  ...{ after, upTo, months },
  name: `after ${after} up to ${upTo}`
})

const registered =
  (period: (context: MetricContext) => Period): Tell =>
  ({ context, pick }) => {
    const { after, upTo, months, name } = context.shared(period)
    const stream = context.shared(registrations)
    if (!context.shared(hasRegistrations)) {
      return unknownToAll(context.facts.deals().count > 0 ? 'no-registrations' : 'no-deals', 'registrations')
    }
    const counted = pick(stream, {
      ...{ kind: stream.kind, key: `${stream.name} ${name}` },
      verdict: (position) => {
        const day = stream.day[position] ?? noDay
        return day !== noDay && day > after && day <= upTo
      }
    })
    return (at) => {
      const numerator = counted.count(at)
      return known({ value: numerator / months, numerator, denominator: months, counted })
    }
  }

const common = {
  unit: 'count',
  scope: 'both',
  needs: ['deal.registeredOn'],
  cellFields: ['registeredOn', 'date', 'partnerId'],
  source: 'The partner-programme growth guide (a leading indicator).'
} as const

const lastYear = (context: MetricContext): Period => periodOf(lastYearAfterDay(context), context.asOfDay, 12)

/** Deals registered a month, mean of the last twelve. Unit: registrations a month (rule R47). */
export const dealRegistrationsMonth = defineTold(
  {
    ...common,
    id: 'deal-registrations-month',
    title: 'Deal registrations a month',
    plainWords: 'Deals that partners registered in the last twelve months, divided by twelve.',
    formula: 'Registrations dated in the last 12 months ÷ 12',
    edgeCases: [
      'Dates on deals count where there are any, else registrations logged as activities; never both.',
      'Where nothing was ever registered it is unknown, not 0: registrations may be kept elsewhere.'
    ]
  },
  registered(lastYear)
)

const lastQuarter = ({ asOf, programme }: MetricContext): Period => {
  const { start, end } = lastFullQuarter(asOf, programme.fiscalYearStartMonth ?? 1)
  return periodOf(dayNumber(start) - 1, dayNumber(end) - 1, 1)
}

/** Deals registered in the last fiscal quarter that is over. Unit: registrations. */
export const lastQuarterRegistrations = defineTold(
  {
    ...common,
    id: 'last-quarter-registrations',
    title: 'Deal registrations in the last full fiscal quarter',
    plainWords: 'Deals that partners registered in the last fiscal quarter that is over at the as-of date.',
    formula: 'Registrations dated in the last full fiscal quarter',
    edgeCases: ['Quarters follow the month in which the client’s fiscal year begins.']
  },
  registered(lastQuarter)
)
