import { defineTold } from './define-metric'
import { coverageAt } from './look/look'
import { known, unknown, unknownToAll } from './look/told'
import { medianOfOrdered } from '../stats/median-interval'
import { noDay } from './facts/columns'
import { openDeal } from './facts/deal-columns'

/** How long open deals have been open. Unit: days (median). Source: domain.md §3, pipeline group. */
export const stageAge = defineTold(
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
  ({ context, pick }) => {
    const deals = context.facts.deals()
    if (deals.count === 0) return unknownToAll('no-deals', 'deals')
    const dated = pick(deals, {
      ...{ kind: 'deal', key: 'age' },
      verdict: (position) => {
        if (deals.status[position] !== openDeal) return false
        const created = deals.createdOn[position] ?? noDay
        if (created === noDay) return 'date-missing'
        return created > context.asOfDay ? 'after-as-of' : true
      }
    })
    const agesAt = dated.ordered('age', (position) => context.asOfDay - (deals.createdOn[position] ?? 0))
    const leftOut = [dated.leftOut]
    return (at) => {
      const ages = medianOfOrdered(agesAt(at))
      if (!ages) {
        return dated.leftOut.count(at) > 0
          ? unknown('no-dates', 'deal-dates', leftOut)
          : unknown('no-open-deals', 'deals', leftOut)
      }
      return known({
        value: ages.median,
        denominator: dated.count(at),
        interval: ages.interval,
        counted: dated,
        leftOut,
        coverage: coverageAt(dated, at)
      })
    }
  }
)
