import type { MetricContext } from '../context'
import { noDay } from '../facts/columns'
import { wonDeal } from '../facts/deal-columns'
import { daysOf } from '../rows/days-of'
import { selectRows, type Selection } from '../rows/select-rows'

/** Won deals whose length from creation to closing is known. */
export function cycleDeals(context: MetricContext, partnerIndex: number | null): Selection {
  const deals = context.facts.deals()
  return selectRows(context, deals, {
    ...{ kind: 'deal', key: 'cycle', partnerIndex },
    verdict: (position) => {
      if (deals.status[position] !== wonDeal) return false
      const closed = deals.closedOn[position] ?? noDay
      const created = deals.createdOn[position] ?? noDay
      if (closed === noDay || created === noDay) return 'date-missing'
      if (closed > context.asOfDay) return 'after-as-of'
      return closed < created ? 'too-early' : true
    }
  })
}

/** Days each of them took. */
export function cycleLengths({ facts }: MetricContext, { rows }: Selection) {
  const { closedOn, createdOn } = facts.deals()
  return daysOf(rows, 'length', (position) => (closedOn[position] ?? 0) - (createdOn[position] ?? 0))
}
