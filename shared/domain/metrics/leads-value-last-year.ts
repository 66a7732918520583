import { throughInterval } from '../stats/through-interval'
import type { MetricContext } from './context'
import type { Sought } from './look/look'
import { defineTold } from './define-metric'
import { known, unknown, unknownToAll } from './look/told'
import { wonDealsOf } from './won-deals'
import { activityCode } from './facts/activity-columns'
import { noDay } from './facts/columns'
import { lastYearAfterDay } from './last-year'
import { tellWinRate } from './win-rate'

const leadPassed = activityCode('lead-passed')

function leadsSought(context: MetricContext): Sought {
  const { date, kind } = context.facts.activities()
  const after = lastYearAfterDay(context)
  return {
    ...{ kind: 'activity', key: 'leads passed in a year' },
    verdict: (position) => {
      const day = date[position] ?? noDay
      return kind[position] === leadPassed && day > after && day <= context.asOfDay
    }
  }
}

/**
 * What the leads passed to a partner in a year are worth. Unit: money a year.
 * Formula: leads × the partner's own win rate × its average gross margin per won deal. Source: domain.md §7.
 */
export const leadsValueLastYear = defineTold(
  {
    id: 'leads-value-12m',
    title: 'Worth of leads passed, last 12 months',
    unit: 'money',
    scope: 'partner',
    plainWords:
      'Leads the vendor passed on, times how often this partner wins, times what a won deal leaves.',
    formula:
      'Leads passed in the last 12 months × win rate × average gross margin of deals won in the last 12 months',
    needs: ['activity.kind', 'activity.date', 'deal.status', 'deal.grossMargin'],
    cellFields: ['kind', 'date'],
    edgeCases: [
      'Without a win rate or a margin of this partner’s own the worth is unknown, even when leads were passed.',
      'No leads in the year give 0.'
    ],
    source: 'Value-exchange audit: leads × win rate × margin.'
  },
  (look) => {
    const { context } = look
    const activities = context.facts.activities()
    if (activities.count === 0) return unknownToAll('no-activities', 'activities')
    const leads = look.pick(activities, leadsSought(context))
    const rateAt = tellWinRate(look)
    const { won, total } = wonDealsOf(look, { measure: 'grossMargin', after: lastYearAfterDay(context) })
    const leftOut = [won.leftOut]
    return (at) => {
      if (leads.count(at) === 0) return known({ value: 0, counted: leads })
      const rate = rateAt(at)
      if (rate.value === null) return unknown('no-decided-deals', 'lost-deals')
      if (won.count(at) === 0) return unknown('no-margins', 'deal-margins', leftOut)
      const worth = (share: number): number => leads.count(at) * share * (total(at) / won.count(at))
      return known({
        value: worth(rate.value),
        counted: leads,
        interval: throughInterval(rate.interval, worth),
        leftOut
      })
    }
  }
)
