import { medianOfOrdered } from '../stats/median-interval'
import { defineMetric } from './define-metric'
import { noDay } from './facts/columns'
import { openDeal } from './facts/deal-columns'
import { knownFigure, unknownFigure } from './figure-of'
import { dealSet } from './record-scope'
import { daysOf } from './rows/days-of'
import { selectRows } from './rows/select-rows'

/** How long open deals have been open. Unit: days (median). Source: domain.md §3, pipeline group. */
export const stageAge = defineMetric(
  {
    id: 'stage-age',
    title: 'Age of open deals',
    unit: 'days',
    scope: 'both',
    plainWords:
      'Days since open deals were created: half are older. The day a stage was entered is in no file, so the whole age is shown.',
    formula: 'Median of as-of date − day created over open deals',
    needs: ['deal.status', 'deal.createdOn'],
    cellFields: ['createdOn', 'stage', 'status'],
    edgeCases: [
      'Open deals without a creation date are left out and listed.',
      'Deals created after the as-of date are left out and listed.'
    ],
    source: 'Median age; the interval is of ranks at 95 %, none under six deals.'
  },
  (asked) => {
    const { context } = asked
    const deals = context.facts.deals()
    if (deals.count === 0) return unknownFigure(asked, { reason: 'no-deals', missing: 'deals' })
    const { rows, leftOut } = selectRows(context, deals, {
      ...{ kind: 'deal', key: 'age', partnerIndex: asked.partnerIndex },
      verdict: (position) => {
        if (deals.status[position] !== openDeal) return false
        const created = deals.createdOn[position] ?? noDay
        if (created === noDay) return 'date-missing'
        return created > context.asOfDay ? 'after-as-of' : true
      }
    })
    const ages = medianOfOrdered(
      daysOf(rows, 'age', (position) => context.asOfDay - (deals.createdOn[position] ?? 0))
    )
    if (!ages) {
      const hasUndated = leftOut.count() > 0
      return unknownFigure(asked, {
        reason: hasUndated ? 'no-dates' : 'no-open-deals',
        missing: hasUndated ? 'deal-dates' : 'deals',
        leftOut: leftOut.exclusions()
      })
    }
    return knownFigure(asked, {
      value: ages.median,
      denominator: rows.length,
      interval: ages.interval,
      counted: dealSet(deals, rows),
      leftOut: leftOut.exclusions(),
      coverage: rows.length / (rows.length + leftOut.count())
    })
  }
)
