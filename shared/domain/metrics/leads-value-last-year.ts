import { activityCode } from './facts/activity-columns'
import { noDay } from './facts/columns'
import { defineMetric, type Asked } from './define-metric'
import { knownFigure, unknownFigure } from './figure-of'
import { lastYearAfterDay } from './last-year'
import { activitySet } from './record-scope'
import { selectRows } from './rows/select-rows'
import type { RowList } from './rows/row-list'
import { winRateOf } from './win-rate'
import { wonDeals } from './won-deals'

const leadPassed = activityCode('lead-passed')

function leadsOf({ context, partnerIndex }: Asked): RowList {
  const activities = context.facts.activities()
  const after = lastYearAfterDay(context)
  return selectRows(context, activities, {
    ...{ kind: 'activity', key: 'leads passed in a year', partnerIndex },
    verdict: (position) => {
      const date = activities.date[position] ?? noDay
      return activities.kind[position] === leadPassed && date > after && date <= context.asOfDay
    }
  }).rows
}

/**
 * What the leads passed to a partner in a year are worth. Unit: money a year.
 * Formula: leads × the partner's own win rate × its average gross margin per won deal. Source: domain.md §7.
 */
export const leadsValueLastYear = defineMetric(
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
  (asked) => {
    const { context, partnerIndex } = asked
    if (context.facts.activities().count === 0) {
      return unknownFigure(asked, { reason: 'no-activities', missing: 'activities' })
    }
    const leads = leadsOf(asked)
    const counted = activitySet(context.facts.activities(), leads)
    if (leads.length === 0) return knownFigure(asked, { value: 0, counted })
    const rate = winRateOf(asked)
    if (rate.value === null)
      return unknownFigure(asked, { reason: 'no-decided-deals', missing: 'lost-deals' })
    const won = wonDeals(context, {
      partnerIndex,
      measure: 'grossMargin',
      after: lastYearAfterDay(context)
    })
    if (won.rows.length === 0) {
      return unknownFigure(asked, { reason: 'no-margins', missing: 'deal-margins', leftOut: won.leftOut })
    }
    const worth = (share: number): number => leads.length * share * (won.total / won.rows.length)
    const { interval } = rate
    return knownFigure(asked, {
      value: worth(rate.value),
      counted,
      interval: interval && { ...interval, low: worth(interval.low), high: worth(interval.high) },
      leftOut: won.leftOut
    })
  }
)
