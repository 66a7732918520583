import type { Figure } from '../evidence/figure'
import { recordSet } from '../evidence/record-set'
import { dayNumber } from '../values/civil-date'
import { lastFullQuarter } from '../values/fiscal-calendar'
import type { MetricContext } from './context'
import { defineMetric, type Asked } from './define-metric'
import { hasRegistrations, registrations } from './event-stream'
import { noDay } from './facts/columns'
import { knownFigure, unknownFigure } from './figure-of'
import { lastYearAfterDay } from './last-year'
import { oncePer } from './once'
import { selectRows } from './rows/select-rows'

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

/** Named once for all partners, as a name put together anew is looked up letter by letter. */
const keyOf = oncePer((stream: string) => oncePer((period: string): string => `${stream} ${period}`))

function registered(asked: Asked, period: (context: MetricContext) => Period): Figure {
  const { context, partnerIndex } = asked
  const { after, upTo, months, name } = context.shared(period)
  const stream = context.shared(registrations)
  if (!context.shared(hasRegistrations)) {
    const hasDeals = context.facts.deals().count > 0
    return unknownFigure(asked, {
      reason: hasDeals ? 'no-registrations' : 'no-deals',
      missing: 'registrations'
    })
  }
  const { rows } = selectRows(context, stream, {
    ...{ kind: stream.kind, partnerIndex },
    key: keyOf(stream.name)(name),
    verdict: (position) => {
      const day = stream.day[position] ?? noDay
      return day !== noDay && day > after && day <= upTo
    }
  })
  return knownFigure(asked, {
    value: rows.length / months,
    numerator: rows.length,
    denominator: months,
    counted: recordSet(stream.kind, rows, (position) => stream.ids[position] ?? '')
  })
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
export const dealRegistrationsMonth = defineMetric(
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
  (asked) => registered(asked, lastYear)
)

const lastQuarter = ({ asOf, programme }: MetricContext): Period => {
  const { start, end } = lastFullQuarter(asOf, programme.fiscalYearStartMonth ?? 1)
  return periodOf(dayNumber(start) - 1, dayNumber(end) - 1, 1)
}

/** Deals registered in the last fiscal quarter that is over. Unit: registrations. */
export const lastQuarterRegistrations = defineMetric(
  {
    ...common,
    id: 'last-quarter-registrations',
    title: 'Deal registrations in the last full fiscal quarter',
    plainWords: 'Deals that partners registered in the last fiscal quarter that is over at the as-of date.',
    formula: 'Registrations dated in the last full fiscal quarter',
    edgeCases: ['Quarters follow the month in which the client’s fiscal year begins.']
  },
  (asked) => registered(asked, lastQuarter)
)
